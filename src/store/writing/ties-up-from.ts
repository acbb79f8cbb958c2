import { cypher } from '../cypher.js';
import type { Store } from '../store.js';
import { inBatches } from './in-batches.js';
import { type KnownTie, knownTie, tieColumns } from './known-tie.js';

const statement = cypher`
  UNWIND $ids AS asked
  MATCH (a:Entity {id: asked})-[tie:ANSWERS_TO|EX_OFFICIO]->(b)
  RETURN ${tieColumns}`;

/** The ties that lead up from these: of command (as ANSWERS_TO, from the lower to the upper), and from post to post ex officio. */
export async function tiesUpFrom(store: Store, ids: readonly string[]): Promise<KnownTie[]> {
  const rows = await inBatches(ids, (batch) => store.read(statement, { ids: batch }));
  return rows.map(knownTie);
}
