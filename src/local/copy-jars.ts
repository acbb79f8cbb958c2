import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { endWithUs } from './end-with-us.js';
import { findProgram } from './find-program.js';
import { lastLines } from './last-lines.js';
import { LocalNeo4jError } from './local-neo4j-error.js';
import { neo4jVersion } from './neo4j-version.js';
import type { Progress } from './progress.js';

/** Lets Maven resolve the project in the folder and copy its jars to `jars` beside it. */
export async function copyJars(folder: string, progress: Progress): Promise<void> {
  const maven = findProgram('mvn', process.env['PATH']);
  if (maven === undefined) {
    throw new LocalNeo4jError(
      'Maven is missing, which fetches Neo4j the first time: install it (mvn) and put it on the PATH, or give a Neo4j of your own in NEO4J_URI.',
    );
  }
  const child = spawn(
    maven,
    ['--batch-mode', '--strict-checksums', 'dependency:copy-dependencies', `-DoutputDirectory=${join(folder, 'jars')}`],
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
    if (code !== 0) throw new LocalNeo4jError(sentenceOn(failures.join('\n')));
  } finally {
    letGo();
  }
}

function sentenceOn(failures: string): string {
  const said = ['', ...lastLines(failures.split('\n').slice(0, 3).join('\n'))].join('\n  ');
  if (/No space left|Disk quota/.test(failures))
    return `Fetching Neo4j ${neo4jVersion} filled the disk: make room, then start again.${said}`;
  return `Fetching Neo4j ${neo4jVersion} failed: see that Maven reaches its repository, then start again.${said}`;
}
