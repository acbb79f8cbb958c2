import { cypher } from '../cypher.js';
import type { Run } from '../store.js';
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

/** Facts that are ties; a tie of command gets the derived ANSWERS_TO beside it, which all of them can be walked along. */
export async function createTies(run: Run, rows: readonly TieRow[]): Promise<void> {
  const ties = rows.flatMap(({ type, from, to, properties, answers }) => {
    const own = { type: type as string, from, to, properties: withIntegers(properties) };
    if (answers === null) return [own];
    const { lower, upper } = answers;
    return [own, { type: 'ANSWERS_TO', from: lower, to: upper, properties: { ...own.properties, tie: type } }];
  });
  await inBatches(ties, (batch) => run(created, { rows: batch }));
}
