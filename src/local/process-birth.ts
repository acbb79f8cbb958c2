import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { birthInStat } from './birth-in-stat.js';

/** A mark that tells this process from a later one with the same pid; undefined when it is dead (a zombie is). */
export function processBirth(pid: number): string | undefined {
  return existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid);
}

function fromProc(pid: number): string | undefined {
  try {
    return birthInStat(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return undefined;
  }
}

function fromPs(pid: number): string | undefined {
  const asked = spawnSync('ps', ['-o', 'stat=', '-o', 'lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (asked.error) return fromSignal(pid);
  const [, state, start] = /^\s*(\S+)\s+(.+?)\s*$/.exec(asked.stdout) ?? [];
  return state?.startsWith('Z') ? undefined : start;
}

function fromSignal(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
    return 'alive';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? 'alive' : undefined;
  }
}
