import type { Second } from '../measure/each-second.js';

/** In which seconds answers were late, how these stand together, and who used the CPUs in them and in the others. */
export function slowSeconds(p99Millis: readonly number[], seconds: readonly Second[], wantedMillis: number): string {
  const slow = p99Millis.flatMap((millis, at) => (millis > wantedMillis ? [at] : []));
  if (slow.length === 0) return `No second had a p99 over ${wantedMillis} ms.`;
  const bursts = slow.filter((at) => !slow.includes(at - 1)).map((from) => `${from}–${lastOf(from, slow)}`);
  const inThem = shares(seconds.filter((_, at) => slow.includes(at)));
  const others = shares(seconds.filter((_, at) => !slow.includes(at)));
  const times = bursts.slice(0, 20).join(', ') + (bursts.length > 20 ? ' …' : '');
  return `${slow.length} of ${p99Millis.length} seconds had a p99 over ${wantedMillis} ms, in ${bursts.length} bursts (${times}). CPU in them: ${inThem}; else: ${others}.`;
}

function lastOf(from: number, slow: readonly number[]): number {
  let last = from;
  while (slow.includes(last + 1)) last += 1;
  return last;
}

/** The mean of each, of one CPU. */
function shares(seconds: readonly Second[]): string {
  const names = Object.keys(seconds[0] ?? {});
  const mean = (name: string) =>
    seconds.reduce((sum, second) => sum + (second[name] ?? 0), 0) / seconds.length / 10_000;
  return names.map((name) => `${name} ${mean(name).toFixed(0)} %`).join(', ') || 'not looked at';
}
