import { cypher } from '../cypher.js';
import type { Store } from '../store.js';
import { inBatches } from './in-batches.js';
import { entityColumns, type KnownEntity, knownEntity } from './known-entity.js';

const statement = cypher`
  UNWIND $ids AS asked
  MATCH (n:Entity {id: asked})
  RETURN ${entityColumns}`;

/** The nodes with these ids; an id that nothing has is passed over. */
export async function entitiesNamed(store: Store, ids: readonly string[]): Promise<KnownEntity[]> {
  const rows = await inBatches(ids, (batch) => store.read(statement, { ids: batch }));
  return rows.map(knownEntity);
}
