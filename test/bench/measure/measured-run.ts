import { setTimeout } from 'node:timers/promises';
import { childrenCpuMicros } from './children-cpu.js';
import { cpuMicros } from './cpu-time.js';
import type { Run } from './runs-summary.js';

/** Whose CPU counts beside that of the processes that are started and end within the run. */
export interface Counted {
  /** This very process. */
  readonly own?: true;
  /** Others, which answer and go on. */
  readonly node?: number;
  readonly jvm?: number;
}

/** What one run takes, from its start to its end. */
export async function measuredRun<T>(
  work: () => Promise<T>,
  counted: Counted = {},
): Promise<Run & { readonly result: T }> {
  // A child that has just ended is counted when the system has told us of it: one from before is not to count here.
  await setTimeout(untilToldMillis);
  const [before, begun] = [usedBy(counted), performance.now()];
  const result = await work();
  const millis = performance.now() - begun;
  await setTimeout(untilToldMillis);
  const after = usedBy(counted);
  return { result, millis, nodeMicros: after.node - before.node, jvmMicros: after.jvm - before.jvm };
}

const untilToldMillis = 500;

function usedBy({ own, node, jvm }: Counted) {
  const { user, system } = process.cpuUsage();
  return {
    node: childrenCpuMicros() + (own ? user + system : 0) + (node === undefined ? 0 : cpuMicros(node)),
    jvm: jvm === undefined ? 0 : cpuMicros(jvm),
  };
}
