import type { MeasuredRound } from './measured-round.js';
import type { Measurement } from './measurement.js';
import { spread } from './spread.js';

/** What the rounds of one contender at one work come to; medians, where there is one number. */
export function summary(
  named: Pick<Measurement, 'work' | 'contender' | 'size' | 'equalAnswers'>,
  rounds: readonly MeasuredRound[],
): Measurement {
  const over = (value: (round: MeasuredRound) => number) => spread(rounds.map(value));
  return {
    ...named,
    cpuMicros: over(({ nodeMicros, jvmMicros }) => nodeMicros + jvmMicros),
    nodeCpuMicros: over(({ nodeMicros }) => nodeMicros),
    jvmCpuMicros: over(({ jvmMicros }) => jvmMicros),
    requestsPerSecond: over(({ answered, millis }) => (answered * 1000) / millis).median,
    p50Millis: over(({ p50Millis }) => p50Millis).median,
    p99Millis: over(({ p99Millis }) => p99Millis).median,
    errors: rounds.reduce((sum, { errors }) => sum + errors, 0),
  };
}
