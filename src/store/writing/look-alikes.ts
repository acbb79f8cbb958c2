import { cypher } from '../cypher.js';
import type { Store } from '../store.js';
import { inBatches } from './in-batches.js';
import { entityColumns, type KnownEntity, knownEntity } from './known-entity.js';

const statement = cypher`
  UNWIND $folded AS asked
  MATCH (n:Entity {folded: asked})
  RETURN ${entityColumns}`;

/** The nodes whose ids, made small and bare of what cannot be seen, become one of these. An id that is so already is not among them. */
export async function lookAlikes(store: Store, folded: readonly string[]): Promise<KnownEntity[]> {
  const rows = await inBatches(folded, (batch) => store.read(statement, { folded: batch }));
  return rows.map(knownEntity);
}
