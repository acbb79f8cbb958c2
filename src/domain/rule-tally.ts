import { outcomeOf, type RuleVerdict } from './gap-report.js';
import type { Finding, Rule, RuleOutcome } from './rule.js';

/** What one rule found in many arrangements, without its findings. */
export interface RuleSummary {
  readonly rule: Rule;
  readonly outcome: RuleOutcome;
  readonly reason: string | null;
  readonly examined: number;
  /** How many findings there are. */
  readonly found: number;
}

export interface RuleTally {
  /** Takes in a verdict, and gives back those of its findings that had not been found before. */
  add(verdict: RuleVerdict): readonly Finding[];
  summary(): RuleSummary;
}

/** Joins verdicts as they come: a breach anywhere is a breach, and what is unknown anywhere keeps the whole from passing. */
export function ruleTally(rule: Rule): RuleTally {
  const found = new Set<string>();
  const decisive: Finding[] = [];
  const unknown = new Set<string>();
  let examined = 0;
  let speaks = false;
  let silent: string | undefined;
  return {
    add(verdict) {
      examined += verdict.examined;
      for (const sentence of verdict.unknown) if (unknown.size < mostSentences) unknown.add(sentence);
      if (verdict.outcome === 'NOT_APPLICABLE') silent ??= verdict.reason ?? undefined;
      else speaks = true;
      if (verdict.findings.length === 0) return verdict.findings;
      const fresh = verdict.findings.filter(({ id }) => !found.has(id));
      for (const finding of fresh) {
        found.add(finding.id);
        if (decisive.every(({ outcome }) => outcome !== finding.outcome)) decisive.push(finding);
      }
      return fresh;
    },
    summary: () => ({
      rule,
      examined,
      found: found.size,
      ...outcomeOf(examined, decisive, [...unknown], speaks ? undefined : silent),
    }),
  };
}

/** A reason names so many unknown cases at most. */
const mostSentences = 10;
