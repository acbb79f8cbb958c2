import { cypher, fragment } from '../cypher.js';
import type { Store } from '../store.js';
import { inBatches } from './in-batches.js';
import { type KnownTie, knownTie, tieColumns } from './known-tie.js';
import { overTieTypes } from './tie-types.js';

const statement = cypher`${overTieTypes(
  (type) => fragment`
    MATCH (a)-[tie:${type}]->(b)
    USING INDEX SEEK tie:${type}(id)
    WHERE tie.id IN $ids
    RETURN ${tieColumns}
    UNION ALL
    MATCH (a)-[tie:${type}]->(b)
    USING INDEX SEEK tie:${type}(folded)
    WHERE tie.folded IN $ids
    RETURN ${tieColumns}`,
)}`;

/** The ties that have one of these ids, or one that differs from it only in case or in what cannot be seen. */
export async function tiesNamed(store: Store, ids: readonly string[]): Promise<KnownTie[]> {
  const rows = await inBatches(ids, (batch) => store.read(statement, { ids: batch }));
  return rows.map(knownTie);
}
