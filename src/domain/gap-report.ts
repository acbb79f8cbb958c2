import type { Arrangement } from './arrangement.js';
import { findingId } from './finding-id.js';
import type { Breach, Finding, Judgement, Rule, RuleOutcome } from './rule.js';

/** What one rule found. */
export interface RuleVerdict {
  readonly rule: Rule;
  readonly outcome: RuleOutcome;
  readonly reason: string | null;
  readonly examined: number;
  readonly findings: readonly Finding[];
}

export interface GapReport {
  readonly jurisdiction: string;
  readonly verdicts: readonly RuleVerdict[];
}

/** Judges an arrangement by rules: one pass over one value. */
export const gapReport = (arrangement: Arrangement, rules: readonly Rule[]): GapReport => ({
  jurisdiction: arrangement.jurisdiction,
  verdicts: rules.map((rule) => verdict(rule, rule.judged(arrangement), arrangement)),
});

function verdict(rule: Rule, judgement: Judgement, { view }: Arrangement): RuleVerdict {
  const findings = judgement.breaches.map((breach) => findingOf(rule, breach, view.scenario));
  const { outcome, reason } = outcomeOf(judgement, findings);
  return { rule, outcome, reason, examined: judgement.examined, findings };
}

function findingOf(rule: Rule, breach: Breach, scenario: string): Finding {
  const { statement, subjects, cites, outcome = 'FIRE', severity = rule.severity } = breach;
  return { id: findingId(scenario, rule.id, subjects), rule: rule.id, outcome, severity, statement, subjects, cites };
}

/** A breach is a breach, whatever else is unknown; and where nothing was looked at, nothing passed. */
function outcomeOf(
  { examined, unknown = [], notApplicable }: Judgement,
  findings: readonly Finding[],
): { outcome: RuleOutcome; reason: string | null } {
  if (notApplicable !== undefined) return { outcome: 'NOT_APPLICABLE', reason: notApplicable };
  if (findings.some(({ outcome }) => outcome === 'FIRE')) return { outcome: 'FIRE', reason: null };
  const [pending] = findings;
  if (pending) return { outcome: 'PENDING', reason: pending.statement };
  if (unknown.length > 0) return { outcome: 'UNKNOWN', reason: unknown.join(' ') };
  if (examined === 0) return { outcome: 'UNKNOWN', reason: 'The registry holds no case that the rule speaks of.' };
  return { outcome: 'PASS', reason: null };
}
