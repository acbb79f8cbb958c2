import type { Jurisdiction } from '../domain/jurisdiction.js';
import { Refusal } from '../domain/refusal.js';
import { jurisdictionOf } from '../store/decode/jurisdiction-of.js';
import { entityById } from '../store/entities.js';
import type { Store } from '../store/store.js';

/** The jurisdiction with an id, of any day. Refuses with NOT_FOUND what is no jurisdiction of the registry. */
export async function requireJurisdiction(store: Store, id: string): Promise<Jurisdiction> {
  const entity = await entityById(store, id);
  if (entity?.label !== 'Jurisdiction') {
    throw new Refusal('NOT_FOUND', `There is no jurisdiction '${id.slice(0, 80)}'.`, 'jurisdiction');
  }
  return jurisdictionOf(entity.properties);
}
