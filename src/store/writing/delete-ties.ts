import { cypher } from '../cypher.js';
import type { Run } from '../store.js';
import { inBatches } from './in-batches.js';
import { perTieType, type TieType } from './tie-types.js';

const answersDeleted = cypher`
  MATCH ()-[answers:ANSWERS_TO]->()
  USING INDEX SEEK answers:ANSWERS_TO(id)
  WHERE answers.id IN $ids
  DELETE answers`;

const deleted = perTieType(
  (type) => cypher`
    MATCH ()-[tie:${type}]->()
    USING INDEX SEEK tie:${type}(id)
    WHERE tie.id IN $ids
    DELETE tie`,
);

const retired = perTieType(
  (type) => cypher`
    MATCH (from)-[tie:${type}]->(to)
    USING INDEX SEEK tie:${type}(id)
    WHERE tie.id IN $ids
    CREATE (history:Retired)
    SET history = properties(tie), history.was = type(tie), history.from = from.id, history.to = to.id,
      history.retiredAt = $at
    DELETE tie`,
);

export interface TieKey {
  readonly id: string;
  readonly type: TieType;
}

/** Takes ties away together with what was derived from them: for good, or (`at`) into history. */
export async function deleteTies(run: Run, ties: readonly TieKey[], at?: string): Promise<void> {
  const statements = at === undefined ? deleted : retired;
  for (const [type, statement] of statements) {
    const ids = ties.filter((tie) => tie.type === type).map(({ id }) => id);
    await inBatches(ids, (batch) => run(statement, { ids: batch, at: at ?? null }));
  }
  const ids = ties.map(({ id }) => id);
  await inBatches(ids, (batch) => run(answersDeleted, { ids: batch }));
}
