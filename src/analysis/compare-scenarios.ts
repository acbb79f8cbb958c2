import { comparison, type Comparison } from '../domain/comparison.js';
import { gapReport } from '../domain/gap-report.js';
import { isInView } from '../domain/in-view.js';
import type { View } from '../domain/view.js';
import type { Store } from '../store/store.js';
import { arrangementIn } from './arrangement-in.js';
import { requireJurisdiction } from './require-jurisdiction.js';
import { ruleCatalogue } from './rule-catalogue.js';

/** What closes, opens and remains between two views of one jurisdiction, and whose functions pass to whom. */
export async function compareScenarios(store: Store, from: View, to: View, jurisdiction: string): Promise<Comparison> {
  const place = await requireJurisdiction(store, jurisdiction);
  const judged = async (view: View) => {
    const arrangement = await arrangementIn(store, jurisdiction, view);
    const rules = isInView(view, place) ? ruleCatalogue : [];
    return { arrangement, report: gapReport(arrangement, rules) };
  };
  return comparison(await judged(from), await judged(to));
}
