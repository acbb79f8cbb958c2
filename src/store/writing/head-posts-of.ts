import { cypher } from '../cypher.js';
import type { Store } from '../store.js';
import { inBatches } from './in-batches.js';
import { entityColumns, type KnownEntity, knownEntity } from './known-entity.js';

const statement = cypher`
  UNWIND $organizations AS organization
  MATCH (n:Post {organization: organization})
  WHERE n.head
  RETURN ${entityColumns}`;

/** Every head post of these bodies, in all scenarios and periods. */
export async function headPostsOf(store: Store, organizations: readonly string[]): Promise<KnownEntity[]> {
  const rows = await inBatches(organizations, (batch) => store.read(statement, { organizations: batch }));
  return rows.map(knownEntity);
}
