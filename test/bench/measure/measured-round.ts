import type { Served, Round } from '../askers/orders.js';
import type { Started } from '../contenders/contender.js';
import type { Ask } from '../work.js';
import { cpuMicros } from './cpu-time.js';

export interface MeasuredRound extends Served {
  /** Per answer. */
  readonly nodeMicros: number;
  readonly jvmMicros: number;
}

/** One round, with the CPU that it has taken. */
export async function measuredRound(
  { asker, nodePid }: Started,
  jvmPid: number,
  work: string,
  asks: readonly Ask[],
  round: Round,
): Promise<MeasuredRound> {
  const before = [cpuMicros(nodePid), cpuMicros(jvmPid)] as const;
  const served = await asker.round(work, asks, round);
  const answered = Math.max(1, served.answered);
  return {
    ...served,
    nodeMicros: (cpuMicros(nodePid) - before[0]) / answered,
    jvmMicros: (cpuMicros(jvmPid) - before[1]) / answered,
  };
}
