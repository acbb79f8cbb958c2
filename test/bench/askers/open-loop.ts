import { setTimeout } from 'node:timers/promises';
import { quantile } from '../measure/quantile.js';
import type { Asker } from './asker.js';
import { inTurn } from './in-turn.js';
import type { Arrivals, Arrived, MixedWork } from './orders.js';

/**
 * Asks at fixed times, whether or not the answers before have come. An answer has taken as long as it comes after the
 * time that its question was due, so that one which stalls all others is counted for all of them.
 */
export async function openLoop(
  asker: Asker,
  mix: readonly MixedWork[],
  { perSecond, millis }: Arrivals,
): Promise<Arrived> {
  const next = inTurn(mix);
  const due = Math.round((perSecond * millis) / 1000);
  const latencies: number[] = [];
  let errors = 0;
  let underWay = 0;
  const began = performance.now();
  const askAt = async (at: number) => {
    const { work, ask } = next();
    underWay += 1;
    const good = await asker.serve(work, ask).catch(() => false);
    underWay -= 1;
    latencies.push(performance.now() - began - at);
    if (!good) errors += 1;
  };
  for (let sent = 0; sent < due;) {
    const at = (sent * 1000) / perSecond;
    const early = at - (performance.now() - began);
    if (early > 0) await setTimeout(early);
    else {
      void askAt(at);
      sent += 1;
    }
  }
  while (underWay > 0) await setTimeout(1);
  const took = performance.now() - began;
  latencies.sort((one, other) => one - other);
  return {
    answered: latencies.length - errors,
    errors,
    millis: took,
    p50Millis: quantile(latencies, 0.5),
    p99Millis: quantile(latencies, 0.99),
    maxMillis: quantile(latencies, 1),
  };
}
