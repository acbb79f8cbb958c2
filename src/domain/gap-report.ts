import type { Arrangement } from './arrangement.js';
import { findingId } from './finding-id.js';
import { isFactIn } from './is-fact-in.js';
import type { Breach, Finding, Rule, RuleOutcome } from './rule.js';

/** What one rule found. */
export interface RuleVerdict {
  readonly rule: Rule;
  readonly outcome: RuleOutcome;
  readonly reason: string | null;
  readonly examined: number;
  readonly findings: readonly Finding[];
  /** Cases that the data do not suffice for, as sentences. */
  readonly unknown: readonly string[];
}

export interface GapReport {
  readonly jurisdiction: string;
  readonly verdicts: readonly RuleVerdict[];
}

/** Most rules find nothing in most arrangements. */
const none: readonly never[] = [];

/** The verdict where there is no arrangement to judge. */
export function notApplicable(rule: Rule, reason: string): RuleVerdict {
  return { rule, outcome: 'NOT_APPLICABLE', reason, examined: 0, findings: none, unknown: none };
}

/** Judges an arrangement by rules: one pass over one value. */
export function gapReport(arrangement: Arrangement, rules: readonly Rule[]): GapReport {
  const judged = judging(arrangement);
  return { jurisdiction: arrangement.jurisdiction, verdicts: rules.map(judged) };
}

/** Judges an arrangement by one rule after another. What its facts are is found out once, and only where something is wrong. */
export function judging(arrangement: Arrangement): (rule: Rule) => RuleVerdict {
  let isFact: ((id: string) => boolean) | undefined;
  const about = (subjects: readonly string[]) => aboutOf((isFact ??= isFactIn(arrangement)), subjects);
  return (rule) => {
    const { breaches, examined, unknown = none, notApplicable } = rule.judged(arrangement);
    const findings =
      breaches.length === 0 ? none : breaches.map((breach) => findingOf(rule, breach, arrangement, about));
    const { outcome, reason } = outcomeOf(examined, findings, unknown, notApplicable);
    return { rule, outcome, reason, examined, findings, unknown };
  };
}

function findingOf(
  rule: Rule,
  breach: Breach,
  arrangement: Arrangement,
  about: (subjects: readonly string[]) => readonly string[],
): Finding {
  const { statement, subjects, cites, outcome = 'FIRE', severity = rule.severity } = breach;
  const id = findingId(arrangement.view.scenario, rule.id, placeOf(arrangement, subjects), subjects);
  return { id, rule: rule.id, outcome, severity, statement, subjects, about: about(subjects), cites };
}

/** A tie across a border is judged from both sides: the fault is of the side of the body that is named first. */
function placeOf({ jurisdiction, known, ties }: Arrangement, [first = '', ...others]: readonly string[]): string {
  const home = known.get(first)?.jurisdiction ?? jurisdiction;
  if (home === jurisdiction) return home;
  const isSeenThere = ties.some(({ id, source, target }) => others.includes(id) && [source, target].includes(first));
  return isSeenThere ? home : jurisdiction;
}

/** The subjects that are no facts: what a finding is about, whichever facts show it. */
const aboutOf = (isFact: (id: string) => boolean, subjects: readonly string[]): string[] =>
  [...new Set(subjects)].filter((id) => !isFact(id)).sort();

/** A breach is a breach, whatever else is unknown; and where nothing was looked at, nothing passed. */
export function outcomeOf(
  examined: number,
  findings: readonly Pick<Finding, 'outcome' | 'statement'>[],
  unknown: readonly string[],
  notApplicable: string | undefined,
): { outcome: RuleOutcome; reason: string | null } {
  if (notApplicable !== undefined) return { outcome: 'NOT_APPLICABLE', reason: notApplicable };
  if (findings.some(({ outcome }) => outcome === 'FIRE')) return { outcome: 'FIRE', reason: null };
  const [pending] = findings;
  if (pending) return { outcome: 'PENDING', reason: pending.statement };
  if (unknown.length > 0) return { outcome: 'UNKNOWN', reason: unknown.join(' ') };
  if (examined === 0) return { outcome: 'UNKNOWN', reason: 'The registry holds no case that the rule speaks of.' };
  return { outcome: 'PASS', reason: null };
}
