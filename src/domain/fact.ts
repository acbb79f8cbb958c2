import type { Certainty } from './certainty.js';
import type { Period } from './period.js';

/** Anything that was asserted: in which scenario, for how long, how surely, and on what source. */
export interface Fact {
  readonly id: string;
  readonly scenario: string;
  readonly validity: Period;
  readonly certainty: Certainty;
  /** Ids of the clauses, or of whole documents, that support it. */
  readonly cites: readonly string[];
}
