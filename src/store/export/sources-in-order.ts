import { cypher } from '../cypher.js';
import type { Store } from '../store.js';

const statement = cypher`MATCH (s:Source) RETURN s.id AS id ORDER BY s.id`;

/** The ids of all sources that were loaded. */
export const sourcesInOrder = async (store: Store): Promise<string[]> =>
  (await store.read(statement)).map((row) => row.get('id') as string);
