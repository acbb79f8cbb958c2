import neo4j from 'neo4j-driver';
import { cypher } from '../cypher.js';
import type { Properties } from '../properties.js';
import type { Store } from '../store.js';
import { perTieType, type TieType } from '../writing/tie-types.js';

export interface StoredTie {
  readonly type: TieType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

const statements = perTieType(
  (type) => cypher`
    MATCH (a)-[tie:${type}]->(b)
    USING INDEX SEEK tie:${type}(statedBy, id)
    WHERE tie.statedBy = $source AND tie.id > $after
    RETURN a.id AS from, b.id AS to, properties(tie) AS properties
    ORDER BY tie.id LIMIT $size`,
);

/** All ties that a source states with all that they carry, a page at a time. */
export async function* storedTies(store: Store, source: string, size = 2_000): AsyncGenerator<StoredTie> {
  for (const [type, statement] of statements) {
    for (let after: string | null = ''; after !== null;) {
      const rows = await store.read(statement, { source, after, size: neo4j.int(size) });
      const page = rows.map((row) => ({
        type,
        from: row.get('from') as string,
        to: row.get('to') as string,
        properties: row.get('properties') as Properties,
      }));
      yield* page;
      after = page.length < size ? null : ((page.at(-1)?.properties['id'] ?? null) as string | null);
    }
  }
}
