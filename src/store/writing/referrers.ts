import { cypher } from '../cypher.js';
import type { Store } from '../store.js';
import { inBatches } from './in-batches.js';

/** A fact that stays, and what it names. */
export interface Referrer {
  readonly asked: string;
  readonly by: string;
  readonly statedBy: string;
}

/** Loaded anew, and not among those that are left as they are: what these say now is judged elsewhere. */
export interface Leaving {
  readonly sources: readonly string[];
  readonly spoilt: readonly string[];
}

const statement = cypher`
  UNWIND $ids AS asked
  MATCH (n:Entity {id: asked})
  CALL (n) {
    MATCH (n)-[tie]-(other:Entity)
    WHERE (tie.id IS NOT NULL OR startNode(tie) = other) AND type(tie) <> 'ANSWERS_TO'
    WITH coalesce(tie.id, other.id) AS by, coalesce(tie.statedBy, other.statedBy) AS statedBy
    WHERE NOT statedBy IN $sources OR by IN $spoilt
    RETURN by, statedBy
    LIMIT 3
  }
  RETURN asked, by, statedBy`;

/** Facts that hang on these nodes and do not go with the load: the first three of each. */
export async function referrers(store: Store, ids: readonly string[], leaving: Leaving): Promise<Referrer[]> {
  const rows = await inBatches(ids, (batch) => store.read(statement, { ids: batch, ...leaving }));
  return rows.map((row) => row.toObject() as unknown as Referrer);
}
