import neo4j from 'neo4j-driver';
import { cypher } from '../cypher.js';
import type { StoredEntity } from '../entities.js';
import type { Properties } from '../properties.js';
import type { Store } from '../store.js';

const statement = cypher`
  MATCH (n:Entity)
  WHERE n.statedBy = $source AND n.id > $after
  RETURN [label IN labels(n) WHERE label <> 'Entity'][0] AS label, properties(n) AS properties
  ORDER BY n.id LIMIT $size`;

/** All nodes that a source states with all that they carry, a page at a time. */
export async function* storedEntities(store: Store, source: string, size = 2_000): AsyncGenerator<StoredEntity> {
  for (let after: string | null = ''; after !== null;) {
    const rows = await store.read(statement, { source, after, size: neo4j.int(size) });
    const page = rows.map((row) => ({
      label: row.get('label') as string,
      properties: row.get('properties') as Properties,
    }));
    yield* page;
    after = page.length < size ? null : ((page.at(-1)?.properties['id'] ?? null) as string | null);
  }
}
