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
  // Of one length from the start: to grow by millions takes pauses of its own.
  const [latencies, lateness] = [new Float64Array(due), new Float64Array(due)];
  let answered = 0;
  let errors = 0;
  let underWay = 0;
  const began = performance.now();
  const askAt = async (at: number, sent: number) => {
    const { work, ask } = next();
    underWay += 1;
    lateness[sent] = performance.now() - began - at;
    const good = await asker.serve(work, ask).catch(() => false);
    underWay -= 1;
    latencies[sent] = performance.now() - began - at;
    if (good) answered += 1;
    else errors += 1;
  };
  for (let sent = 0; sent < due;) {
    const at = (sent * 1000) / perSecond;
    const early = at - (performance.now() - began);
    if (early > 0) await setTimeout(early);
    else {
      void askAt(at, sent);
      sent += 1;
    }
  }
  while (underWay > 0) await setTimeout(1);
  const took = performance.now() - began;
  const bySecond = Array.from({ length: Math.ceil(millis / 1000) }, (_, second) =>
    quantile(latencies.slice(second * perSecond, (second + 1) * perSecond).sort(), 0.99),
  );
  latencies.sort();
  lateness.sort();
  return {
    answered,
    errors,
    millis: took,
    p50Millis: quantile(latencies, 0.5),
    p99Millis: quantile(latencies, 0.99),
    maxMillis: quantile(latencies, 1),
    lateP99Millis: quantile(lateness, 0.99),
    p99MillisBySecond: bySecond,
  };
}
