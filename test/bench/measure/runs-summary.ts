import type { Measurement } from './measurement.js';
import { spread } from './spread.js';

/** One run of what is done as a whole. */
export interface Run {
  readonly millis: number;
  readonly nodeMicros: number;
  readonly jvmMicros: number;
}

/** What some runs of one contender come to; p50 is the median of their times, p99 the longest. */
export function runsSummary(
  named: Pick<Measurement, 'work' | 'contender' | 'size' | 'equalAnswers' | 'amount' | 'stopped'>,
  runs: readonly Run[],
): Measurement {
  const millis = spread(runs.map((run) => run.millis));
  return {
    ...named,
    cpuMicros: spread(runs.map(({ nodeMicros, jvmMicros }) => nodeMicros + jvmMicros)),
    nodeCpuMicros: spread(runs.map(({ nodeMicros }) => nodeMicros)),
    jvmCpuMicros: spread(runs.map(({ jvmMicros }) => jvmMicros)),
    requestsPerSecond: 1000 / millis.median,
    p50Millis: millis.median,
    p99Millis: millis.max,
    maxMillis: millis.max,
    errors: 0,
  };
}
