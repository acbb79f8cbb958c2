import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findProgram } from './find-program.js';
import { LocalNeo4jError } from './local-neo4j-error.js';

export interface Java {
  readonly program: string;
  readonly major: number;
  /** All that Java says of its version: what a class archive is tied to. */
  readonly build: string;
}

const tried = [21, 17];

/** JAVA_HOME first, then PATH; one that Neo4j 5 is tried with is preferred to a newer one. */
export function findJava(environment: NodeJS.ProcessEnv): Java {
  const { JAVA_HOME: javaHome, PATH: path } = environment;
  const programs = [javaHome && findProgram('java', join(javaHome, 'bin')), findProgram('java', path)];
  const found = programs.flatMap((program) => (program ? (javaOf(program) ?? []) : []));
  const java = found.find(({ major }) => tried.includes(major)) ?? found.find(({ major }) => major >= 17);
  if (java) return java;
  const instead = found[0] ? `Java ${found[0].major} is too old` : 'Java is missing';
  throw new LocalNeo4jError(
    `${instead}: install Java 17 or 21 and put it on the PATH or name it in JAVA_HOME, or give a Neo4j of your own in NEO4J_URI.`,
  );
}

function javaOf(program: string): Java | undefined {
  const build = releaseFile(program) ?? versionAnswer(program);
  const [, version] = /version[^"\n]*"(?:1\.)?(\d+)/i.exec(build) ?? [];
  return version === undefined ? undefined : { program, major: Number(version), build };
}

/** Every JDK carries one; reading it spares the tenth of a second that `java -version` takes. */
function releaseFile(program: string): string | undefined {
  try {
    const text = readFileSync(join(dirname(dirname(realpathSync(program))), 'release'), 'utf8');
    return /^JAVA_VERSION="/m.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

function versionAnswer(program: string): string {
  const answer = spawnSync(program, ['-version'], { encoding: 'utf8' });
  return answer.status === 0 ? answer.stderr : '';
}
