import { cypher } from '../cypher.js';
import type { Store } from '../store.js';
import { inBatches } from './in-batches.js';

const statement = cypher`
  UNWIND $sources AS source
  MATCH (n:Entity)
  WHERE n.statedBy = source AND n.id STARTS WITH $beginning AND n:Organization
  RETURN n.id AS id`;

/** The ids of the bodies that sources state, as far as they begin so. */
export async function organizationsStatedBy(
  store: Store,
  sources: readonly string[],
  beginning: string,
): Promise<string[]> {
  const rows = await inBatches(sources, (batch) => store.read(statement, { sources: batch, beginning }));
  return rows.map((row) => row.get('id') as string);
}
