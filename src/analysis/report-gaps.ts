import type { Arrangement } from '../domain/arrangement.js';
import { gapReport, gapReportOver, joinedReports, type GapReport } from '../domain/gap-report.js';
import { baseViewOf, type View } from '../domain/view.js';
import { arrangementOf } from '../store/arrangements.js';
import { catalogueOf } from '../store/catalogue.js';
import { jurisdictionsInside } from '../store/jurisdictions.js';
import { scenariosById } from '../store/scenarios.js';
import type { Store } from '../store/store.js';
import { requireJurisdiction } from './require-jurisdiction.js';
import { rulesNamed } from './rule-catalogue.js';

export interface ReportQuestion {
  readonly jurisdiction: string;
  /** null: all. */
  readonly rules: readonly string[] | null;
  /** For all that lies inside the jurisdiction too. */
  readonly subtree: boolean;
}

/** Every rule, or those named, judged over one jurisdiction, or over all that lies inside it, page by page. */
export async function reportGaps(
  store: Store,
  { jurisdiction, rules, subtree }: ReportQuestion,
  view: View,
): Promise<GapReport> {
  const chosen = rulesNamed(rules);
  await requireJurisdiction(store, jurisdiction);
  if (!subtree) return gapReport(await arrangementIn(store, jurisdiction, view), chosen);
  const inside = await jurisdictionsInside(store, jurisdiction, view);
  const reports: GapReport[] = [];
  for (let at = 0; at < inside.length; at += pageSize) {
    const page = inside.slice(at, at + pageSize);
    const arrangements = await Promise.all(page.map((id) => arrangementIn(store, id, view)));
    reports.push(gapReportOver(jurisdiction, arrangements, chosen));
  }
  return joinedReports(jurisdiction, reports, chosen);
}

const pageSize = 50;

/** The arrangement of a jurisdiction in a view, with that of the scenario which the view's changes. */
export async function arrangementIn(store: Store, jurisdiction: string, view: View): Promise<Arrangement> {
  const [catalogue, known] = await Promise.all([catalogueOf(store), scenariosById(store)]);
  return arrangementOf(store, jurisdiction, view, catalogue, baseViewOf(known, view));
}
