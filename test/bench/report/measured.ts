import type { Measurement } from '../measure/measurement.js';

/** A measurement for tests, of what matters to them. */
export const measured = (some: Partial<Measurement> & { readonly micros?: number }): Measurement => {
  const { micros = 100, ...given } = some;
  const cost = { min: micros * 0.9, median: micros, max: micros * 1.1 };
  return {
    work: 'W1',
    contender: 'ours',
    size: 'M',
    cpuMicros: cost,
    nodeCpuMicros: cost,
    jvmCpuMicros: cost,
    requestsPerSecond: 1000,
    p50Millis: 1,
    p99Millis: 2,
    errors: 0,
    equalAnswers: true,
    ...given,
  };
};
