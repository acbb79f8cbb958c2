import { batched, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import type { Properties } from './properties.js';
import type { Store } from './store.js';

/** Anything that has an id and is a node: its label and what it carries. */
export interface StoredEntity {
  readonly label: string;
  readonly properties: Properties;
}

const statement = cypher`
${eachAsk}
MATCH (n:Entity {id: ask})
RETURN at, [label IN labels(n) WHERE label <> 'Entity'][0] AS label, n {.*, searchable: null} AS properties`;

const read = batched<string, StoredEntity>(statement, (row) => ({
  label: row.get('label') as string,
  properties: row.get('properties') as Properties,
}));

/** The entity with an id, whatever the view; undefined where there is none. */
export const entityById = async (store: Store, id: string): Promise<StoredEntity | undefined> =>
  (await read(store, id))[0];
