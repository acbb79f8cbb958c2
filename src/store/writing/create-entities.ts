import { cypher } from '../cypher.js';
import type { Run } from '../store.js';
import { inBatches } from './in-batches.js';
import type { EntityRow } from './rows.js';
import { withIntegers } from './with-integers.js';

const created = cypher`
  UNWIND $rows AS row
  CREATE (n:Entity:$(row.label))
  SET n = row.properties`;

/** New nodes, without their ties. */
export async function createEntities(run: Run, rows: readonly EntityRow[]): Promise<void> {
  await inBatches(rows, (batch) =>
    run(created, {
      rows: batch.map(({ label, properties }) => ({ label, properties: withIntegers(properties) })),
    }),
  );
}
