import type { Record as Row } from 'neo4j-driver';
import { cypher, fragment } from '../cypher.js';
import type { StoredEntity } from '../entities.js';
import type { Properties } from '../properties.js';
import type { Store } from '../store.js';
import { inBatches } from '../writing/in-batches.js';
import { inPages } from './in-pages.js';

const columns = fragment`[label IN labels(n) WHERE label <> 'Entity'][0] AS label, properties(n) AS properties`;
const entityOf = (row: Row): StoredEntity => ({
  label: row.get('label') as string,
  properties: row.get('properties') as Properties,
});

const ofSource = cypher`
  MATCH (n:Entity)
  WHERE n.statedBy = $source AND n.id > $after
  RETURN ${columns} ORDER BY n.id LIMIT $size`;

/** All nodes that a source states with all that they carry, in the order of ids. */
export const entitiesOfSource = (store: Store, source: string): AsyncGenerator<StoredEntity> =>
  inPages(store, ofSource, { source }, entityOf);

const ofLabel = cypher`
  MATCH (n:Entity)
  USING INDEX SEEK n:Entity(id)
  WHERE n.id > $after AND $label IN labels(n)
  RETURN ${columns} ORDER BY n.id LIMIT $size`;

/** All nodes with a label, whatever states them, in the order of ids. */
export const entitiesOfLabel = (store: Store, label: string): AsyncGenerator<StoredEntity> =>
  inPages(store, ofLabel, { label }, entityOf);

const named = cypher`
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  RETURN ${columns}`;

/** The nodes with these ids. */
export const entitiesWithIds = async (store: Store, ids: readonly string[]): Promise<StoredEntity[]> =>
  (await inBatches(ids, (batch) => store.read(named, { ids: batch }), 2_000)).map(entityOf);
