import { cypher } from '../cypher.js';
import type { Run } from '../store.js';
import { inBatches } from './in-batches.js';
import type { EntityRow } from './rows.js';
import { withIntegers } from './with-integers.js';

/** A tie with an id is a fact of its own, and stays. */
const changed = cypher`
  UNWIND $rows AS row
  MATCH (n:Entity {id: row.id})
  SET n = row.properties
  WITH n
  MATCH (n)-[tie]->()
  WHERE tie.id IS NULL
  DELETE tie`;

/** Nodes get new properties and lose the ties that follow from them; facts that hang on them stay. */
export async function changeEntities(run: Run, rows: readonly EntityRow[]): Promise<void> {
  await inBatches(rows, (batch) =>
    run(changed, { rows: batch.map(({ id, properties }) => ({ id, properties: withIntegers(properties) })) }),
  );
}
