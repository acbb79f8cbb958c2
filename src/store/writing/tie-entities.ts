import { cypher } from '../cypher.js';
import type { Run } from '../store.js';
import { inBatches } from './in-batches.js';
import type { EntityRow } from './rows.js';

const tied = cypher`
  UNWIND $ties AS tie
  MATCH (from:Entity {id: tie.from})
  CALL (tie, from) {
    MATCH (to:Entity {id: tie.to})
    CREATE (from)-[:$(tie.type)]->(to)
  }`;

/** The ties that follow from what nodes say of themselves. */
export async function tieEntities(run: Run, rows: readonly EntityRow[]): Promise<void> {
  const ties = rows.flatMap(({ id, ties: own }) => own.map(({ type, to }) => ({ from: id, type, to })));
  await inBatches(ties, (batch) => run(tied, { ties: batch }));
}
