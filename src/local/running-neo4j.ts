import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Purpose } from './local-settings.js';
import { processBirth } from './process-birth.js';
import { processCommand } from './process-command.js';

/** What the home says of the Neo4j that runs on it, for the process that comes after us. */
export interface RunningNeo4j {
  readonly pid: number;
  readonly birth: string;
  readonly port: number;
  readonly version: string;
  readonly heapMegabytes: number;
  readonly pageCacheMegabytes: number;
  readonly purpose: Purpose;
}

const fileOf = (home: string): string => join(home, 'running.json');

export const runningNeo4j = {
  /** The one that the home speaks of, if it lives and is really ours: the pid may have gone to something else. */
  of(home: string): RunningNeo4j | undefined {
    try {
      const running = JSON.parse(readFileSync(fileOf(home), 'utf8')) as RunningNeo4j;
      const lives = processBirth(running.pid) === running.birth;
      return lives && processCommand(running.pid).includes(`--home-dir=${home}`) ? running : undefined;
    } catch {
      return undefined;
    }
  },
  write(home: string, running: RunningNeo4j): void {
    writeFileSync(fileOf(home), JSON.stringify(running), { mode: 0o600 });
  },
  forget(home: string): void {
    rmSync(fileOf(home), { force: true });
  },
};
