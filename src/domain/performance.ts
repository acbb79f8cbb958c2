import type { Fact } from './fact.js';

/** What a body has for a field of work: null is not known, and never zero. */
export interface Staffing extends Fact {
  readonly organization: string;
  /** The field of work; null: not stated. */
  readonly domain: string | null;
  /** Whether it has a unit for it; a centre that it shares by agreement is one. */
  readonly unit: boolean | null;
  /** Staffing quota (编制), posts. */
  readonly quota: number | null;
  /** Technical staff of its own, persons. */
  readonly technicalStaff: number | null;
}

/** That the holder of a post is appraised for a field of work. */
export interface Appraisal extends Fact {
  readonly post: string;
  readonly domain: string;
}

/** A perspective of an evaluation scheme, and what it looks at. */
export interface Evaluation {
  readonly id: string;
  readonly name: string;
  readonly perspective: string;
  readonly criteria: readonly string[];
  /** The domain that it is of; null: not stated. */
  readonly domain: string | null;
  /** Whether the scheme ends in grades; null: not stated. */
  readonly graded: boolean | null;
  /** A trial (试点), of which nothing is demanded yet. */
  readonly pilot: boolean;
  readonly cites: readonly string[];
}
