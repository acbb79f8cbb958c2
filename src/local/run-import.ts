import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endWithUs } from './end-with-us.js';
import type { Java } from './find-java.js';
import { lastLines } from './last-lines.js';
import { LocalNeo4jError } from './local-neo4j-error.js';
import type { Progress } from './progress.js';
import { utf8Locale } from './utf8-locale.js';

const tellingMillis = 500;

export interface RunningImport {
  /** Rejects where it did not import all. */
  readonly ended: Promise<void>;
  /** Ends it at once, whatever it has done. */
  readonly stop: () => Promise<void>;
}

/**
 * Runs Neo4j's import tool on a home, beside the files that it reads. What it says goes to the log by itself: through a
 * pipe it would have to wait for us, who are busy meanwhile.
 */
export function runImport(
  { program }: Java,
  args: readonly string[],
  { home, files, logFile }: { home: string; files: string; logFile: string },
  progress: Progress,
): RunningImport {
  const log = openSync(logFile, 'w', 0o600);
  const child = spawn(program, args, {
    cwd: files,
    env: { ...process.env, ...utf8Locale(process.env), NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const letGo = endWithUs({ kill: () => child.kill('SIGKILL'), end: () => (child.kill('SIGKILL'), Promise.resolve()) });
  let told = '';
  const telling = setInterval(() => {
    const stage = [...readFileSync(logFile, 'utf8').matchAll(/^\((\d\/\d\) [A-Za-z ]+?) \d{4}-/gm)].at(-1)?.[1] ?? '';
    if (stage !== told) progress.detail(`Importing: step ${stage.replace(') ', ', ').toLowerCase()}.`);
    told = stage;
  }, tellingMillis);
  const end = async () => {
    try {
      const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
      if (code === 0) return;
      const how = signal === null ? `exit code ${String(code)}` : signal;
      const said = readFileSync(logFile, 'utf8').replaceAll(/^[.\s-]+\d+%.*$/gm, '');
      const reason = `Neo4j's import tool ended with ${how}; nothing was loaded.`;
      throw new LocalNeo4jError([reason, ...lastLines(said, 12)].join('\n  '));
    } finally {
      clearInterval(telling);
      letGo();
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
