import { readFileSync } from 'node:fs';

/**
 * CPU microseconds of all children that have ended so far, and of theirs. Before and after one runs from start to end,
 * the difference is what it took, with whatever it started. Not a number where there is no /proc.
 */
export const childrenCpuMicros = (): number =>
  process.platform === 'linux' ? childrenMicrosOfStat(readFileSync('/proc/self/stat', 'utf8')) : Number.NaN;

export function childrenMicrosOfStat(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10_000;
}
