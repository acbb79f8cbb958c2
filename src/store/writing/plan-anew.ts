import { cypher } from '../cypher.js';
import type { Store } from '../store.js';

const all = cypher`MATCH (n:Entity) RETURN count(n) AS all`;

/** Whoever uses a Neo4j of their own may not be allowed to. */
const allowed = cypher`SHOW PROCEDURES EXECUTABLE YIELD name WHERE name = 'db.prepareForReplanning' RETURN name`;

/** Of less than this no walk takes long. */
const few = 1000;

const countedAndForgotten = cypher`CALL db.prepareForReplanning(60)`;

/**
 * Where so many new entities are half of the graph or more, has Neo4j count its indexes and plan its statements anew. It
 * counts some time later by itself, but keeps what it plans before: a walk through all, where there was hardly anything.
 */
export async function planAnew(store: Store, created: number): Promise<void> {
  if (created < few) return;
  const [row] = await store.read(all);
  if (2 * created < (row?.get('all') as number)) return;
  if ((await store.read(allowed)).length > 0) await store.alter(countedAndForgotten);
}
