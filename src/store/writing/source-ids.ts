import { cypher } from '../cypher.js';
import type { Store } from '../store.js';

const statement = cypher`
  MATCH (s:Source)
  RETURN s.id AS id
  ORDER BY id`;

/** Every source that was ever loaded. */
export async function sourceIds(store: Store): Promise<string[]> {
  return (await store.read(statement)).map((row) => row.get('id') as string);
}
