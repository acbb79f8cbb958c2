import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** CPU microseconds that a process has used so far, in user and in system mode. */
export function cpuMicros(pid: number): number {
  const stat = process.platform === 'linux' ? readFileSync(`/proc/${pid}/stat`, 'utf8') : undefined;
  return stat === undefined
    ? microsOfPs(execFileSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' }))
    : microsOfStat(stat);
}

/** Ticks are hundredths of a second on every Linux that Node runs on. The name, in brackets, may hold anything. */
export function microsOfStat(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

/** `[[days-]hours:]minutes:seconds[.hundredths]`. */
export function microsOfPs(time: string): number {
  const [clock = '', days = '0'] = time.trim().split('-').reverse();
  const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return Math.round((Number(days) * 86_400 + seconds) * 1_000_000);
}
