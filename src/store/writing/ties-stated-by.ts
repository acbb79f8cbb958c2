import neo4j from 'neo4j-driver';
import { cypher } from '../cypher.js';
import type { Store } from '../store.js';
import { type KnownTie, knownTie, tieColumns } from './known-tie.js';
import { perTieType } from './tie-types.js';
import { tieTypesInUse } from './tie-types-in-use.js';

const statements = perTieType(
  (type) => cypher`
    MATCH (a)-[tie:${type}]->(b)
    USING INDEX SEEK tie:${type}(statedBy, id)
    WHERE tie.statedBy = $source AND tie.id > $after
    RETURN ${tieColumns}
    ORDER BY tie.id LIMIT $size`,
);

/** All ties that a source states. */
export async function tiesStatedBy(store: Store, source: string, size = 5_000): Promise<KnownTie[]> {
  const all: KnownTie[] = [];
  for (const statement of await tieTypesInUse(store, statements)) {
    for (let after: string | undefined = ''; after !== undefined;) {
      const rows = await store.read(statement, { source, after, size: neo4j.int(size) });
      for (const row of rows) all.push(knownTie(row));
      after = rows.length < size ? undefined : (rows.at(-1)?.get('id') as string);
    }
  }
  return all;
}
