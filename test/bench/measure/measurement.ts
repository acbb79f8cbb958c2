import type { Spread } from './spread.js';

/** What was found out of one contender at one work. */
export interface Measurement {
  readonly work: string;
  readonly contender: string;
  readonly size: string;
  /** Per answer, Node and the JVM together, over the rounds. */
  readonly cpuMicros: Spread;
  readonly nodeCpuMicros: Spread;
  readonly jvmCpuMicros: Spread;
  readonly requestsPerSecond: number;
  readonly p50Millis: number;
  readonly p99Millis: number;
  readonly errors: number;
  /** How many answers agree with every other contender's, of how many. All zeros are no result: it was not measured. */
  readonly equalAnswers: boolean;
}
