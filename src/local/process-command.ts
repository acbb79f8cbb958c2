import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The command line of a process, its arguments between blanks; empty when it cannot be read. */
export function processCommand(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    const asked = spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
    return asked.error ? '' : asked.stdout.trim();
  }
}
