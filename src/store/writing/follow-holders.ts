import { cypher } from '../cypher.js';
import type { Run } from '../store.js';
import { inBatches } from './in-batches.js';

const followed = cypher`
  UNWIND $moved AS id
  MATCH (body:Entity {id: id})
  OPTIONAL MATCH (post:Post)-[:IN]->(body)
  WITH body, collect(post) AS posts
  UNWIND [body] + posts AS holder
  WITH DISTINCT holder
  MATCH (authority:Authority {holder: holder.id})
  WHERE authority.jurisdictionOfHolder
  OPTIONAL MATCH (employer:Organization {id: holder.organization})
  WITH authority, coalesce(employer.jurisdiction, holder.jurisdiction) AS jurisdiction
  WHERE coalesce(authority.jurisdiction, '') <> coalesce(jurisdiction, '')
  SET authority.jurisdiction = jurisdiction
  WITH authority, jurisdiction
  OPTIONAL MATCH (authority)-[within:WITHIN]->()
  DELETE within
  WITH DISTINCT authority, jurisdiction
  MATCH (j:Entity {id: jurisdiction})
  CREATE (authority)-[:WITHIN]->(j)`;

/** Powers that hold where their holder is move with it; the file that states them need not be loaded again. */
export async function followHolders(run: Run, moved: readonly string[]): Promise<void> {
  await inBatches(moved, (batch) => run(followed, { moved: batch }));
}
