import neo4j from 'neo4j-driver';
import { cypher } from '../cypher.js';
import type { Store } from '../store.js';
import { entityColumns, type KnownEntity, knownEntity } from './known-entity.js';

const statement = cypher`
  MATCH (n:Entity)
  WHERE n.statedBy = $source AND n.id > $after
  RETURN ${entityColumns}
  ORDER BY n.id LIMIT $size`;

/** All nodes that a source states. */
export async function entitiesStatedBy(store: Store, source: string, size = 5_000): Promise<KnownEntity[]> {
  const all: KnownEntity[] = [];
  for (let after = ''; ;) {
    const page = (await store.read(statement, { source, after, size: neo4j.int(size) })).map(knownEntity);
    all.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < size) return all;
    after = last.id;
  }
}
