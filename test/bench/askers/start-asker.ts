import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Ask, Comparable } from '../work.js';
import type { Asked } from './asker.js';
import type { Arrivals, Arrived, MixedWork, Order, Reply, Round, Served, Way } from './orders.js';

/** An asker process, from outside. One order at a time. */
export interface AskerProcess {
  readonly pid: number;
  answers(work: string, asks: readonly Ask[]): Promise<readonly Comparable[]>;
  round(work: string, asks: readonly Ask[], round: Round): Promise<Served>;
  arrivals(mix: readonly MixedWork[], arrivals: Arrivals): Promise<Arrived>;
  close(): Promise<void>;
}

export async function startAsker(way: Way, asked: Asked): Promise<AskerProcess> {
  const child = fork(fileURLToPath(new URL('asker-process.js', import.meta.url)));
  const ended = once(child, 'exit');
  const order = async (given: Order) => {
    child.send(given);
    const gone = ended.then(() => Promise.reject(new Error('The asker process has ended.')));
    const [reply] = (await Promise.race([once(child, 'message'), gone])) as [Reply];
    if ('failed' in reply) throw new Error(reply.failed);
    return reply.done;
  };
  await order({ kind: 'open', way, asked });
  return {
    pid: child.pid ?? 0,
    answers: async (work, asks) => (await order({ kind: 'answer', work, asks })) as readonly Comparable[],
    round: async (work, asks, round) => (await order({ kind: 'round', work, asks, round })) as Served,
    arrivals: async (mix, arrivals) => (await order({ kind: 'arrivals', mix, arrivals })) as Arrived,
    close: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
