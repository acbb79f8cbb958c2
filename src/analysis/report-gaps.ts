import { doesNotExist } from '../domain/does-not-exist.js';
import { gapReport, notApplicable } from '../domain/gap-report.js';
import { isInView } from '../domain/in-view.js';
import type { Finding, Rule } from '../domain/rule.js';
import type { View } from '../domain/view.js';
import { jurisdictionsInside } from '../store/jurisdictions.js';
import { keptFindings, keptReport, type KeptReport } from '../store/kept-reports.js';
import type { Store } from '../store/store.js';
import { reportAtHand, type AreaReport } from './area-report.js';
import { arrangementIn } from './arrangement-in.js';
import { makeReport, reportKey } from './make-report.js';
import { paceFor } from './pace.js';
import { requireJurisdiction } from './require-jurisdiction.js';
import { rulesNamed } from './rule-catalogue.js';
import { scanGaps } from './scan-gaps.js';
import { fewPlaces, underWay, withPatience } from './under-way.js';

export interface ReportQuestion {
  readonly jurisdiction: string;
  /** null: all. */
  readonly rules: readonly string[] | null;
  /** For all that lies inside the jurisdiction too. */
  readonly subtree: boolean;
}

/**
 * Every rule, or those named, judged over one jurisdiction, or over all that lies inside it. The report of a big area is
 * kept, and served until the data change. Where it has to be made and takes longer than the caller's patience, it is
 * refused, and made nevertheless: whoever asks again later gets it.
 */
export async function reportGaps(
  store: Store,
  { jurisdiction, rules, subtree }: ReportQuestion,
  view: View,
  patienceMillis = Infinity,
): Promise<AreaReport> {
  const chosen = rulesNamed(rules);
  if (!subtree) {
    const place = await requireJurisdiction(store, jurisdiction);
    if (!isInView(view, place)) {
      const reason = doesNotExist(place, view);
      return reportAtHand({ jurisdiction, verdicts: chosen.map((rule) => notApplicable(rule, reason)) });
    }
    return reportAtHand(gapReport(await arrangementIn(store, jurisdiction, view), chosen));
  }
  const report = reportInside(store, jurisdiction, view, chosen, patienceMillis);
  return withPatience(report, patienceMillis, `The report of all inside '${jurisdiction}'`);
}

async function reportInside(
  store: Store,
  jurisdiction: string,
  view: View,
  chosen: readonly Rule[],
  patienceMillis: number,
): Promise<AreaReport> {
  const key = reportKey(jurisdiction, view);
  const known = await keptReport(store, key);
  if (known) return reportKept(store, jurisdiction, known, chosen);
  await requireJurisdiction(store, jurisdiction);
  if ((await jurisdictionsInside(store, jurisdiction, view)).length <= fewPlaces) {
    return atHand(store, jurisdiction, view, chosen);
  }
  await underWay(store, key, () => makeReport(store, jurisdiction, view, () => undefined, paceFor(patienceMillis)));
  const made = await keptReport(store, key);
  return made ? reportKept(store, jurisdiction, made, chosen) : atHand(store, jurisdiction, view, chosen);
}

async function atHand(store: Store, jurisdiction: string, view: View, rules: readonly Rule[]): Promise<AreaReport> {
  const found: Finding[] = [];
  const { results } = await scanGaps(store, jurisdiction, rules, view, ({ findings }) => void found.push(...findings));
  const verdicts = results.map((result) => ({
    ...result,
    unknown: [],
    findings: found.filter(({ rule }) => rule === result.rule.id),
  }));
  return reportAtHand({ jurisdiction, verdicts });
}

function reportKept(
  store: Store,
  jurisdiction: string,
  { id, results }: KeptReport,
  chosen: readonly Rule[],
): AreaReport {
  const findings = (rules: readonly string[], after: string, limit: number) =>
    keptFindings(store, { report: id, rules, after, limit });
  return {
    jurisdiction,
    results: results.flatMap((result) => {
      const rule = chosen.find((each) => each.id === result.rule);
      return rule ? [{ ...result, rule }] : [];
    }),
    findingsOf: (rule) => findings([rule], '', results.find((each) => each.rule === rule)?.found ?? 0),
    page: (after, limit) =>
      findings(
        chosen.map((rule) => rule.id),
        after,
        limit,
      ),
  };
}
