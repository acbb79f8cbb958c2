import type { Ask, Comparable } from '../work.js';

/** Asks one question at a time, in the process that it runs in. */
export interface Asker {
  /** The whole answer, to be compared. */
  answer(work: string, ask: Ask): Promise<Comparable>;
  /** The same without what only a comparison needs; false where the answer is an error. */
  serve(work: string, ask: Ask): Promise<boolean>;
  close(): Promise<void>;
}

export interface Asked {
  readonly scenario: string;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** Connections, at most. */
  readonly atOnce: number;
}
