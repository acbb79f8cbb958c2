import { gapReport, type GapReport } from '../domain/gap-report.js';
import { baseViewOf, type View } from '../domain/view.js';
import { scenariosById } from '../store/scenarios.js';
import { arrangementOf } from '../store/arrangements.js';
import { catalogueOf } from '../store/catalogue.js';
import type { Store } from '../store/store.js';
import { requireJurisdiction } from './require-jurisdiction.js';
import { rulesNamed } from './rule-catalogue.js';

/** Every rule, or those named, judged over one jurisdiction in a view. */
export async function reportGaps(
  store: Store,
  jurisdiction: string,
  rules: readonly string[] | null,
  view: View,
): Promise<GapReport> {
  const chosen = rulesNamed(rules);
  await requireJurisdiction(store, jurisdiction);
  const [catalogue, known] = await Promise.all([catalogueOf(store), scenariosById(store)]);
  return gapReport(await arrangementOf(store, jurisdiction, view, catalogue, baseViewOf(known, view)), chosen);
}
