import { cypher, fragment } from '../cypher.js';
import type { Store } from '../store.js';
import { perTieType, type TieType } from './tie-types.js';

/** The counts are kept by the engine: nothing is walked. */
const counts = [...perTieType((type) => fragment`[COUNT { ()-[:${type}]->() }, '${type}']`).values()];

const statement = cypher`
  UNWIND [${counts.reduce((all, one) => fragment`${all}, ${one}`)}] AS counted
  WITH counted[0] AS many, counted[1] AS type
  WHERE many > 0
  RETURN type`;

/** What was written for each type of tie, for the types that the graph has ties of: the others need not be asked. */
export async function tieTypesInUse<T>(store: Store, perType: ReadonlyMap<TieType, T>): Promise<T[]> {
  const types = (await store.read(statement)).map((row) => row.get('type') as TieType);
  return types.flatMap((type) => perType.get(type) ?? []);
}
