import { gapReport, type GapReport } from '../domain/gap-report.js';
import { Refusal } from '../domain/refusal.js';
import type { View } from '../domain/view.js';
import { arrangementOf } from '../store/arrangements.js';
import { entityById } from '../store/entities.js';
import type { Store } from '../store/store.js';
import { rulesNamed } from './rule-catalogue.js';

/** Every rule, or those named, judged over one jurisdiction in a view. */
export async function reportGaps(
  store: Store,
  jurisdiction: string,
  rules: readonly string[] | null,
  view: View,
): Promise<GapReport> {
  const chosen = rulesNamed(rules);
  const entity = await entityById(store, jurisdiction);
  if (entity?.label !== 'Jurisdiction') {
    throw new Refusal('NOT_FOUND', `There is no jurisdiction '${jurisdiction.slice(0, 80)}'.`, 'jurisdiction');
  }
  return gapReport(await arrangementOf(store, jurisdiction, view), chosen);
}
