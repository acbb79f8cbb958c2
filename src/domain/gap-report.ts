import type { Arrangement } from './arrangement.js';
import { factIds } from './fact-ids.js';
import { findingId } from './finding-id.js';
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

/** Judges an arrangement by rules: one pass over one value. */
export const gapReport = (arrangement: Arrangement, rules: readonly Rule[]): GapReport =>
  gapReportOver(arrangement.jurisdiction, [arrangement], rules);

/** Judges several arrangements, such as those of all jurisdictions inside one, and joins what was found. */
export const gapReportOver = (
  jurisdiction: string,
  arrangements: readonly Arrangement[],
  rules: readonly Rule[],
): GapReport => {
  const cases = arrangements.map((arrangement) => ({ arrangement, facts: factIds(arrangement) }));
  return {
    jurisdiction,
    verdicts: rules.map((rule) =>
      joined(
        rule,
        cases.map((each) => verdictOf(rule, each)),
      ),
    ),
  };
};

interface Case {
  readonly arrangement: Arrangement;
  readonly facts: ReadonlySet<string>;
}

/** Joins reports over the same rules, page by page, so that arrangements need not be held at once. */
export const joinedReports = (
  jurisdiction: string,
  reports: readonly GapReport[],
  rules: readonly Rule[],
): GapReport => ({
  jurisdiction,
  verdicts: rules.map((rule, at) =>
    joined(
      rule,
      reports.flatMap(({ verdicts }) => verdicts[at] ?? []),
    ),
  ),
});

function verdictOf(rule: Rule, of: Case): RuleVerdict {
  const { breaches, examined, unknown = [], notApplicable } = rule.judged(of.arrangement);
  const findings = breaches.map((breach) => findingOf(rule, breach, of));
  return { rule, examined, findings, unknown, ...outcomeOf(examined, findings, unknown, notApplicable) };
}

/** One verdict of several: a breach anywhere is a breach, and what is unknown anywhere keeps the whole from passing. */
function joined(rule: Rule, verdicts: readonly RuleVerdict[]): RuleVerdict {
  const [only] = verdicts;
  if (only && verdicts.length === 1) return only;
  const speaking = verdicts.filter(({ outcome }) => outcome !== 'NOT_APPLICABLE');
  const findings = [
    ...new Map(verdicts.flatMap((verdict) => verdict.findings).map((each) => [each.id, each])).values(),
  ];
  const examined = verdicts.reduce((sum, verdict) => sum + verdict.examined, 0);
  const unknown = [...new Set(verdicts.flatMap((verdict) => verdict.unknown))].slice(0, mostSentences);
  const silent = verdicts.length > 0 && speaking.length === 0 ? (only?.reason ?? undefined) : undefined;
  return { rule, examined, findings, unknown, ...outcomeOf(examined, findings, unknown, silent) };
}

/** A reason names so many unknown cases at most. */
const mostSentences = 10;

function findingOf(rule: Rule, breach: Breach, { arrangement, facts }: Case): Finding {
  const { statement, subjects, cites, outcome = 'FIRE', severity = rule.severity } = breach;
  const id = findingId(arrangement.view.scenario, rule.id, subjects);
  return { id, rule: rule.id, outcome, severity, statement, subjects, about: aboutOf(facts, subjects), cites };
}

/** The subjects that are no facts: what a finding is about, whichever facts show it. */
const aboutOf = (facts: ReadonlySet<string>, subjects: readonly string[]): string[] =>
  [...new Set(subjects)].filter((id) => !facts.has(id)).sort();

/** A breach is a breach, whatever else is unknown; and where nothing was looked at, nothing passed. */
function outcomeOf(
  examined: number,
  findings: readonly Finding[],
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
