import type { GapReport } from '../domain/gap-report.js';
import type { Finding } from '../domain/rule.js';
import type { RuleSummary } from '../domain/rule-tally.js';

/** A report whose findings are fetched as they are wanted. */
export interface AreaReport {
  readonly jurisdiction: string;
  readonly results: readonly RuleSummary[];
  /** All findings of one rule. */
  readonly findingsOf: (rule: string) => Promise<readonly Finding[]>;
  /** A page of those of all rules, in the order of ids. */
  readonly page: (after: string, limit: number) => Promise<readonly Finding[]>;
}

/** A report that is at hand, as one whose findings are fetched. */
export function reportAtHand({ jurisdiction, verdicts }: GapReport): AreaReport {
  const all = verdicts.flatMap(({ findings }) => findings);
  const sorted = () => [...all].sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    jurisdiction,
    results: verdicts.map(({ findings, ...verdict }) => ({ ...verdict, found: findings.length })),
    findingsOf: (rule) => Promise.resolve(all.filter((finding) => finding.rule === rule)),
    page: (after, limit) =>
      Promise.resolve(
        sorted()
          .filter(({ id }) => id > after)
          .slice(0, limit),
      ),
  };
}
