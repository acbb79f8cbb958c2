import { readFindingId } from '../domain/finding-id.js';
import { gapReport } from '../domain/gap-report.js';
import type { Finding } from '../domain/rule.js';
import type { View } from '../domain/view.js';
import { entityById } from '../store/entities.js';
import type { Store } from '../store/store.js';
import { arrangementIn } from './arrangement-in.js';
import { ruleCatalogue } from './rule-catalogue.js';

/** The finding with an id, judged again; null where the id is no finding's, or the view no longer has the fault. */
export async function findingById(store: Store, id: string, view: View): Promise<Finding | null> {
  const said = readFindingId(id);
  const rule = ruleCatalogue.find((each) => each.id === said?.rule);
  if (!said || !rule || (await entityById(store, said.jurisdiction))?.label !== 'Jurisdiction') return null;
  const { verdicts } = gapReport(await arrangementIn(store, said.jurisdiction, view), [rule]);
  return verdicts.flatMap(({ findings }) => findings).find((finding) => finding.id === id) ?? null;
}
