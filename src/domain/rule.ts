import type { Arrangement } from './arrangement.js';

export const severities = ['ERROR', 'WARNING', 'INFO'] as const;
export type Severity = (typeof severities)[number];
export const ruleOutcomes = ['PASS', 'FIRE', 'PENDING', 'UNKNOWN', 'NOT_APPLICABLE'] as const;
export type RuleOutcome = (typeof ruleOutcomes)[number];

/** One breach of a rule, before it has an id. */
export interface Breach {
  readonly statement: string;
  /** Ids of the entities and facts that it is about, the body first. */
  readonly subjects: readonly string[];
  readonly cites: readonly string[];
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  /** FIRE unless what is demanded is only not named yet. */
  readonly outcome?: 'FIRE' | 'PENDING';
}

/** What a rule says of an arrangement. */
export interface Judgement {
  /** How many cases were looked at. */
  readonly examined: number;
  readonly breaches: readonly Breach[];
  /** Cases that the data do not suffice for, as sentences: they keep a PASS from being one. */
  readonly unknown?: readonly string[];
  /** Why the rule does not speak of this arrangement at all. */
  readonly notApplicable?: string;
}

export interface Rule {
  /** Permanent. */
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly severity: Severity;
  /** Opens with MUST or SHOULD. */
  readonly statement: string;
  /** Clauses that demand it. */
  readonly cites: readonly string[];
  readonly judged: (arrangement: Arrangement) => Judgement;
}

export interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly outcome: 'FIRE' | 'PENDING';
  readonly severity: Severity;
  readonly statement: string;
  readonly subjects: readonly string[];
  /** Those of them that are no facts: by these findings of two arrangements are matched. */
  readonly about: readonly string[];
  readonly cites: readonly string[];
}
