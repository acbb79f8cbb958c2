import { createHash } from 'node:crypto';
import type { RuleSummary } from '../domain/rule-tally.js';
import type { View } from '../domain/view.js';
import type { Store } from '../store/store.js';
import { dataVersion } from '../store/writing/data-version.js';
import { keepReport, type ReportToKeep } from '../store/writing/keep-report.js';
import { ruleCatalogue } from './rule-catalogue.js';
import { scanGaps, type ScanResult, type ScanStep } from './scan-gaps.js';

/** By what a kept report is found: what was judged, in which view, and by which rules. */
export const reportKey = (jurisdiction: string, { scenario, asOf }: View): string =>
  [jurisdiction, scenario, asOf, ruleSet].join(' ');

const ruleSet = createHash('sha256')
  .update(JSON.stringify(ruleCatalogue.map((rule) => ({ ...rule, judged: rule.judged.toString() }))))
  .digest('base64url')
  .slice(0, 12);

/** Judges an area by all rules, and keeps what was found for whoever asks next. Where nothing may be written, it only judges. */
export async function makeReport(
  store: Store,
  jurisdiction: string,
  view: View,
  take: (step: ScanStep) => Promise<void> | void,
): Promise<ScanResult> {
  const version = await dataVersion(store);
  let kept: ReportToKeep | null = await keepReport(store, reportKey(jurisdiction, view), version).catch(() => null);
  try {
    const result = await scanGaps(store, jurisdiction, ruleCatalogue, view, async (step) => {
      await Promise.all([kept?.add(step.findings), take(step)]);
    });
    // What was judged while the data changed is of no version.
    if ((await dataVersion(store)) === version) {
      await kept?.complete(result.results.map(keptResult));
      kept = null;
    }
    return result;
  } finally {
    await kept?.drop();
  }
}

const keptResult = ({ rule, ...result }: RuleSummary) => ({ ...result, rule: rule.id });
