import type { MixedWork } from '../askers/orders.js';
import { agree } from '../agree.js';
import { driver } from '../contenders/driver.js';
import { inTwoProcesses } from '../contenders/quanze.js';
import { eachSecond } from '../measure/each-second.js';
import { familyCpuMicros } from '../measure/family-cpu.js';
import { spread } from '../measure/spread.js';
import type { Contenders, Ground, Trial, Verdict } from '../trial.js';
import { w1 } from '../works/w1-look-up.js';
import { w2 } from '../works/w2-chain.js';
import { w3 } from '../works/w3-who.js';
import { w4 } from '../works/w4-source.js';
import { findKnee } from './find-knee.js';
import { slowSeconds } from './slow-seconds.js';

const shares = [
  [w1, 0.95 / 3],
  [w3, 0.95 / 3],
  [w4, 0.95 / 3],
  [w2, 0.05],
] as const;

/** Connections enough that none is waited for. */
const atOnce = 128;
const steps = { first: 200, factor: 1.5, halvings: 3 };
const [stepMillis, kneeMillis, wantedMillis] = [5_000, 200, 50];

/** What callers see who do not wait for each other, at 80 % of the highest rate that is kept up with, by two processes at one address. */
export const w10: Trial = {
  name: 'W10',
  title: 'two processes at 80 % of the knee, 95 % questions (W1, W3, W4) and 5 % chains (W2), at fixed times',
  on: 'engine',
  asks: shares.map(([work]) => work),
  async run({ data, engine, asked, asks, times, note, afterwards }: Ground) {
    const ours = await inTwoProcesses.start(engine, { ...asked, atOnce });
    afterwards(() => ours.close());
    const hand = await driver.start(engine, asked);
    afterwards(() => hand.close());
    const both = new Map([
      ['ours', ours],
      ['C', hand],
    ]);
    let equalAnswers = true;
    for (const [{ name }] of shares) equalAnswers = (await agree(name, asks[name] ?? [], both, note)) && equalAnswers;
    await hand.close();
    const mix: MixedWork[] = shares.map(([{ name: work }, share]) => ({ work, share, asks: asks[work] ?? [] }));
    note('W10: warming up.');
    // Each question some times: the knee is that of a server which has been asked for a while.
    await ours.asker.arrivals(mix, { perSecond: steps.first * 2, millis: times.warmUpMillis * 20 });
    const knee = await findKnee(async (perSecond) => {
      const { errors, p99Millis, lateP99Millis } = await ours.asker.arrivals(mix, { perSecond, millis: stepMillis });
      note(
        `W10: ${perSecond} a second: p99 ${p99Millis.toFixed(0)} ms, asker late by p99 ${lateP99Millis.toFixed(0)} ms, ${errors} errors.`,
      );
      return errors === 0 && p99Millis <= kneeMillis;
    }, steps);
    const perSecond = Math.max(1, Math.round(knee * 0.8));
    note(`W10: the knee is at ${knee} a second; now ${perSecond} a second for ${times.minutes} minutes.`);
    const used = () => [familyCpuMicros(ours.nodePid), familyCpuMicros(engine.pid)] as const;
    const before = used();
    const looked = eachSecond({ server: ours.nodePid, neo4j: engine.pid, asker: ours.asker.pid });
    const served = await ours.asker.arrivals(mix, { perSecond, millis: times.minutes * 60_000 });
    note(`W10: ${slowSeconds(served.p99MillisBySecond, looked(), wantedMillis)}`);
    const [node, jvm] = used().map((micros, at) => (micros - (before[at] ?? 0)) / Math.max(1, served.answered)) as [
      number,
      number,
    ];
    await ours.close();
    const { p50Millis, p99Millis, maxMillis, lateP99Millis, errors, answered, millis } = served;
    return [
      {
        work: 'W10',
        contender: 'ours',
        size: data.size,
        cpuMicros: spread([node + jvm]),
        nodeCpuMicros: spread([node]),
        jvmCpuMicros: spread([jvm]),
        requestsPerSecond: (answered * 1000) / millis,
        ...{ p50Millis, p99Millis, maxMillis, lateP99Millis, errors, equalAnswers },
        amount: answered + errors,
      },
    ];
  },
  verdicts,
};

function verdicts(of: Contenders): Verdict[] {
  const ours = of('ours');
  if (!ours?.equalAnswers) return [];
  const { amount = 0, requestsPerSecond, errors, p50Millis, p99Millis, maxMillis = p99Millis, lateP99Millis } = ours;
  const minutes = amount / requestsPerSecond / 60;
  const late = lateP99Millis === undefined ? '' : `; the asker late by p99 ${lateP99Millis.toFixed(1)} ms`;
  const says = `${requestsPerSecond.toFixed(0)} a second for ${minutes.toFixed(1)} minutes: ${errors} errors, p50 ${p50Millis.toFixed(1)} ms, p99 ${p99Millis.toFixed(1)} ms, longest ${maxMillis.toFixed(0)} ms${late}`;
  return [{ says, wanted: '0 errors, p99 50 ms, aim 20 ms', met: errors === 0 && p99Millis <= wantedMillis }];
}
