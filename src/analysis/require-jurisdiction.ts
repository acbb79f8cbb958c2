import { Refusal } from '../domain/refusal.js';
import { entityById } from '../store/entities.js';
import type { Store } from '../store/store.js';

/** Refuses with NOT_FOUND what is no jurisdiction of the registry. */
export async function requireJurisdiction(store: Store, id: string): Promise<void> {
  const entity = await entityById(store, id);
  if (entity?.label !== 'Jurisdiction') {
    throw new Refusal('NOT_FOUND', `There is no jurisdiction '${id.slice(0, 80)}'.`, 'jurisdiction');
  }
}
