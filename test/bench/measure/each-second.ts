import { readFileSync } from 'node:fs';
import { familyCpuMicros } from './family-cpu.js';

/** What each process used in a second with its children, and what others took of the machine, in CPU microseconds. */
export type Second = Readonly<Record<string, number>>;

/** Looks once a second at some processes, by name, until it is stopped. */
export function eachSecond(pids: Readonly<Record<string, number>>): () => readonly Second[] {
  const used = () => ({
    ...Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, familyCpuMicros(pid)])),
    stolen: stolenMicros(),
  });
  const seconds: Second[] = [];
  let before: Second = used();
  const timer = setInterval(() => {
    const now: Second = used();
    seconds.push(Object.fromEntries(Object.entries(now).map(([name, micros]) => [name, micros - (before[name] ?? 0)])));
    before = now;
  }, 1_000);
  return () => {
    clearInterval(timer);
    return seconds;
  };
}

/** What a virtual machine wanted of its CPUs and others had; 0 where the system does not say. */
const stolenMicros = (): number =>
  process.platform === 'linux' ? stolenMicrosOfStat(readFileSync('/proc/stat', 'utf8')) : 0;

export const stolenMicrosOfStat = (stat: string): number => Number(stat.split('\n')[0]?.split(/\s+/)[8] ?? 0) * 10_000;
