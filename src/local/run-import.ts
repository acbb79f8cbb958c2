import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { endWithUs } from './end-with-us.js';
import type { Java } from './find-java.js';
import { LocalNeo4jError } from './local-neo4j-error.js';
import type { Progress } from './progress.js';
import { utf8Locale } from './utf8-locale.js';

export interface RunningImport {
  /** Rejects where it did not import all. */
  readonly ended: Promise<void>;
  /** Ends it at once, whatever it has done. */
  readonly stop: () => Promise<void>;
}

/** Runs Neo4j's import tool on a home, beside the files that it reads; what it says goes to the log. */
export function runImport(
  { program }: Java,
  args: readonly string[],
  { home, files, logFile }: { home: string; files: string; logFile: string },
  progress: Progress,
): RunningImport {
  const child = spawn(program, args, {
    cwd: files,
    env: { ...process.env, ...utf8Locale(process.env), NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const letGo = endWithUs({ kill: () => child.kill('SIGKILL'), end: () => (child.kill('SIGKILL'), Promise.resolve()) });
  const log = createWriteStream(logFile, { mode: 0o600 });
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      log.write(`${line}\n`);
      const [, stage] = /^\((\d\/\d\) [A-Za-z ]+?) \d{4}-/.exec(line) ?? [];
      if (stage !== undefined) progress.detail(`Importing: step ${stage.replace(') ', ', ').toLowerCase()}.`);
      if (/\S/.test(line) && !/^[.\s-]+\d+%/.test(line)) last.push(line.trim());
      if (last.length > 12) last.shift();
    });
  }
  const end = async () => {
    try {
      const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
      if (code === 0) return;
      const how = signal === null ? `exit code ${String(code)}` : signal;
      throw new LocalNeo4jError([`Neo4j's import tool ended with ${how}; nothing was loaded.`, ...last].join('\n  '));
    } finally {
      letGo();
      log.end();
    }
  };
  const ended = end();
  const stop = async () => {
    child.kill('SIGKILL');
    // Nobody wants what it did, nor whether it could.
    await Promise.allSettled([ended]);
  };
  return { ended, stop };
}
