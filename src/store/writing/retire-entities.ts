import { cypher } from '../cypher.js';
import type { Run } from '../store.js';
import { inBatches } from './in-batches.js';

const retired = cypher`
  UNWIND $entities AS entity
  MATCH (n:Entity {id: entity.id})
  CREATE (history:Retired)
  SET history = properties(n), history.was = entity.label, history.retiredAt = $at
  DETACH DELETE n`;

/** What is no longer stated becomes history: a node that no question meets. Stated again, it is a new node. */
export async function retireEntities(
  run: Run,
  entities: readonly { readonly id: string; readonly label: string }[],
  at: string,
): Promise<void> {
  await inBatches(entities, (batch) => run(retired, { entities: batch.map(({ id, label }) => ({ id, label })), at }));
}
