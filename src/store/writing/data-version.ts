import { cypher } from '../cypher.js';
import type { Store } from '../store.js';

const statement = cypher`
  MATCH (r:Registry {id: 'registry'})
  RETURN r.dataVersion AS version`;

/** How many times the data have changed. */
export async function dataVersion(store: Store): Promise<number> {
  const [row] = await store.read(statement);
  return (row?.get('version') as number | undefined) ?? 0;
}
