import type { Loaded } from './loaded.js';

export interface Result {
  readonly rule: { readonly id: string };
  readonly outcome: string;
  readonly reason: string | null;
  readonly examined: number;
  readonly findings: readonly {
    readonly id: string;
    readonly statement: string;
    readonly severity: string;
    readonly subjects: readonly { readonly id: string }[];
  }[];
}

/** The gap report of a jurisdiction, rule by rule. */
export async function reportOf(
  { ask }: Loaded,
  jurisdiction: string,
  choice: { readonly view: object; readonly subtree?: boolean; readonly rules?: readonly string[] },
): Promise<readonly Result[]> {
  const { report } = await ask<{ report: { results: readonly Result[] } }>(question, { jurisdiction, ...choice });
  return report.results;
}

const question = `query ($jurisdiction: ID!, $subtree: Boolean, $rules: [ID!], $view: ViewInput) {
  report: gapReport(jurisdiction: $jurisdiction, subtree: $subtree, rules: $rules, view: $view) {
    results { rule { id } outcome reason examined findings { id statement severity subjects { id } } }
  }
}`;

/** What a finding of a rule says, in one line. */
export const inOneLine = ({ rule, findings }: Result): string[] =>
  findings.map(({ id, statement, subjects }) => [rule.id, ...subjects.map((each) => each.id), statement, id].join(' '));
