import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processBirth } from './process-birth.js';

/** Either it is ours until we release it (or die), or the pid of the process that has it. */
export type Held = { readonly release: () => unknown } | { readonly heldBy: number };

interface Holder {
  readonly pid: number;
  readonly birth?: string;
}

/**
 * Gives one process at a time the named hold of a folder. The highest of the files `<name>.1`, `<name>.2` … says who
 * has it. A stale one is never removed but succeeded by the next number, which only one process can create; so two that
 * find it stale at the same moment cannot both win.
 */
export async function hold(folder: string, name: string): Promise<Held> {
  for (;;) {
    const numbers = numbersOf(folder, name);
    const last = Math.max(0, ...numbers);
    const holder = last === 0 ? undefined : readHolder(join(folder, `${name}.${last}`));
    if (holder === 'unsettled') {
      await sleep(20);
      continue;
    }
    if (holder?.birth !== undefined && processBirth(holder.pid) === holder.birth) return { heldBy: holder.pid };
    const mine = join(folder, `${name}.${last + 1}`);
    if (!created(mine)) continue;
    for (const number of numbers) rmSync(join(folder, `${name}.${number}`), { force: true });
    return { release: () => existsSync(mine) && writeFileSync(mine, '{}') };
  }
}

function numbersOf(folder: string, name: string): number[] {
  const prefix = `${name}.`;
  return readdirSync(folder)
    .filter((file) => file.startsWith(prefix) && /^\d+$/.test(file.slice(prefix.length)))
    .map((file) => Number(file.slice(prefix.length)));
}

/** Undefined: nobody has it any more. A file that says nothing yet is about to be written, unless it is old. */
function readHolder(file: string): Holder | undefined | 'unsettled' {
  try {
    const text = readFileSync(file, 'utf8');
    if (text === '') return Date.now() - statSync(file).mtimeMs > 2_000 ? undefined : 'unsettled';
    return JSON.parse(text) as Holder;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'unsettled' : undefined;
  }
}

function created(file: string): boolean {
  try {
    const holder: Holder = { pid: process.pid, birth: processBirth(process.pid) ?? 'unknown' };
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
