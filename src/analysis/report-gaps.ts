import { gapReport, type GapReport } from '../domain/gap-report.js';
import type { Finding } from '../domain/rule.js';
import type { View } from '../domain/view.js';
import type { Store } from '../store/store.js';
import { arrangementIn } from './arrangement-in.js';
import { requireJurisdiction } from './require-jurisdiction.js';
import { rulesNamed } from './rule-catalogue.js';
import { scanGaps } from './scan-gaps.js';

export interface ReportQuestion {
  readonly jurisdiction: string;
  /** null: all. */
  readonly rules: readonly string[] | null;
  /** For all that lies inside the jurisdiction too. */
  readonly subtree: boolean;
}

/** Every rule, or those named, judged over one jurisdiction, or over all that lies inside it. */
export async function reportGaps(
  store: Store,
  { jurisdiction, rules, subtree }: ReportQuestion,
  view: View,
): Promise<GapReport> {
  const chosen = rulesNamed(rules);
  await requireJurisdiction(store, jurisdiction);
  if (!subtree) return gapReport(await arrangementIn(store, jurisdiction, view), chosen);
  const found: Finding[] = [];
  const { results } = await scanGaps(store, jurisdiction, chosen, view, ({ findings }) => void found.push(...findings));
  const verdicts = results.map((result) => ({
    ...result,
    findings: found.filter(({ rule }) => rule === result.rule.id),
    unknown: [],
  }));
  return { jurisdiction, verdicts };
}
