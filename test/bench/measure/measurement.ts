import type { Spread } from './spread.js';

/** What was found out of one contender at one work. */
export interface Measurement {
  readonly work: string;
  readonly contender: string;
  readonly size: string;
  /** Per answer, Node and the JVM together, over the rounds; of what is done as a whole (W8, W9, W11), per run. */
  readonly cpuMicros: Spread;
  readonly nodeCpuMicros: Spread;
  readonly jvmCpuMicros: Spread;
  readonly requestsPerSecond: number;
  readonly p50Millis: number;
  readonly p99Millis: number;
  /** The longest that anybody waited, where that was kept. */
  readonly maxMillis?: number;
  /** How late 99 of 100 questions were asked at most, where they had their times: the asker's part of the times above. */
  readonly lateP99Millis?: number;
  readonly errors: number;
  /** Whether its answers agree with every other contender's. If not, all figures are zeros: it was not measured. */
  readonly equalAnswers: boolean;
  /** How much was worked through: powers judged (W8), nodes and ties loaded (W9), questions asked (W10). */
  readonly amount?: number;
  /** It was stopped before it was through. */
  readonly stopped?: true;
  /** Machine, versions and data. */
  readonly on?: string;
}
