import { quantile } from '../measure/quantile.js';
import type { Ask } from '../work.js';
import type { Asker } from './asker.js';
import type { Round, Served } from './orders.js';

/** So many ask at once, each its next question when it has the answer to its last, until the time is over. */
export async function closedLoop(
  asker: Asker,
  work: string,
  asks: readonly Ask[],
  { millis, atOnce }: Round,
): Promise<Served> {
  const latencies: number[] = [];
  let errors = 0;
  let next = 0;
  const began = performance.now();
  const askOn = async () => {
    for (let now = performance.now(); now - began < millis;) {
      const ask = asks[next++ % asks.length] ?? {};
      const good = await asker.serve(work, ask).catch(() => false);
      const then = performance.now();
      latencies.push(then - now);
      if (!good) errors += 1;
      now = then;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askOn));
  const took = performance.now() - began;
  latencies.sort((one, other) => one - other);
  const [p50Millis, p99Millis] = [quantile(latencies, 0.5), quantile(latencies, 0.99)];
  return { answered: latencies.length - errors, errors, millis: took, p50Millis, p99Millis };
}
