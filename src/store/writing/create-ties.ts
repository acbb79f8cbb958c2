import { cypher } from '../cypher.js';
import type { Run } from '../store.js';
import { answeringTie } from './answering-tie.js';
import { inBatches } from './in-batches.js';
import type { TieRow } from './rows.js';
import { withIntegers } from './with-integers.js';

const created = cypher`
  UNWIND $rows AS row
  MATCH (from:Entity {id: row.from})
  CALL (row, from) {
    MATCH (to:Entity {id: row.to})
    CREATE (from)-[tie:$(row.type)]->(to)
    SET tie = row.properties
  }`;

/** Facts that are ties, each with the tie that is derived from it. */
export async function createTies(run: Run, rows: readonly TieRow[]): Promise<void> {
  const ties = rows.flatMap((row) => [row, answeringTie(row) ?? []].flat());
  await inBatches(ties, (batch) =>
    run(created, {
      rows: batch.map(({ type, from, to, properties }) => ({ type, from, to, properties: withIntegers(properties) })),
    }),
  );
}
