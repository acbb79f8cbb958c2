import { cypher } from '../cypher.js';
import type { Store } from '../store.js';
import { inBatches } from './in-batches.js';
import { type KnownTie, knownTie, tieColumns } from './known-tie.js';
import { perTieType } from './tie-types.js';
import { tieTypesInUse } from './tie-types-in-use.js';

const statements = perTieType(
  (type) => cypher`
    MATCH (a)-[tie:${type}]->(b)
    USING INDEX SEEK tie:${type}(id)
    WHERE tie.id IN $ids
    RETURN ${tieColumns}
    UNION ALL
    MATCH (a)-[tie:${type}]->(b)
    USING INDEX SEEK tie:${type}(folded)
    WHERE tie.folded IN $ids
    RETURN ${tieColumns}`,
);

/** The ties that have one of these ids, or one that differs from it only in case or in what cannot be seen. */
export async function tiesNamed(store: Store, ids: readonly string[]): Promise<KnownTie[]> {
  if (ids.length === 0) return [];
  const found: KnownTie[] = [];
  for (const statement of await tieTypesInUse(store, statements)) {
    const rows = await inBatches(ids, (batch) => store.read(statement, { ids: batch }), 10_000);
    for (const row of rows) found.push(knownTie(row));
  }
  return found;
}
