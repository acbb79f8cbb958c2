import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { endWithUs } from './end-with-us.js';
import { findProgram } from './find-program.js';
import { LocalNeo4jError } from './local-neo4j-error.js';
import { neo4jVersion } from './neo4j-version.js';
import type { Progress } from './progress.js';

/** In full, so that Maven need not ask its repository what a short name stands for. */
const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/** Lets Maven resolve the project in the folder and copy its jars to `jars` beside it. */
export async function copyJars(folder: string, progress: Progress): Promise<void> {
  const maven = findProgram('mvn', process.env['PATH']);
  if (maven === undefined) {
    throw new LocalNeo4jError(
      'Maven is missing, which fetches Neo4j the first time: install it (mvn) and put it on the PATH, or give a Neo4j of your own in NEO4J_URI.',
    );
  }
  progress.say(`Fetching Neo4j ${neo4jVersion} with Maven (about 125 MB, this once).`);
  const child = spawn(
    maven,
    ['--batch-mode', '--strict-checksums', goal, `-DoutputDirectory=${join(folder, 'jars')}`],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const letGo = endWithUs({ kill: () => child.kill(), end: () => (child.kill(), Promise.resolve()) });
  const failures: string[] = [];
  let files = 0;
  const note = (line: string): void => {
    if (/^\[ERROR\]|^Error:/.test(line)) failures.push(line);
    if (/^\[INFO\] Downloaded /.test(line) && ++files % 50 === 0) progress.detail(`Neo4j: ${files} files so far.`);
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', note);
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw new LocalNeo4jError(sentenceOn(failures));
  } finally {
    letGo();
  }
}

/** Maven's first complaint is the one that counts; the others are advice. */
function sentenceOn(failures: readonly string[]): string {
  const said = (failures[0] ?? '').replace(/^\[ERROR\] /, '').replace(/ -> \[Help \d\]$/, '');
  if (/No space left|Disk quota/.test(failures.join())) {
    return `Fetching Neo4j ${neo4jVersion} filled the disk: make room, then start again.\n  ${said}`;
  }
  return `Fetching Neo4j ${neo4jVersion} failed: see that Maven reaches its repository, then start again.\n  ${said}`;
}
