import { cypher } from '../cypher.js';
import type { Store } from '../store.js';
import { entityColumns, type KnownEntity, knownEntity } from './known-entity.js';

const statement = cypher`
  MATCH (n:Scenario)
  RETURN ${entityColumns}`;

/** Every scenario that the graph holds: there are few. */
export async function scenariosKnown(store: Store): Promise<KnownEntity[]> {
  return (await store.read(statement)).map(knownEntity);
}
