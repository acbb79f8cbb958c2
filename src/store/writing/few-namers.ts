import { cypher } from '../cypher.js';
import type { Store } from '../store.js';
import type { Referrer } from './referrers.js';

const statement = cypher`
  MATCH (n:Scenario|Domain|Function|Absence|Mechanism|Qualification|EvaluationPerspective)
  WITH n, coalesce(n.retracts, []) + coalesce(n.jurisdictions, []) + coalesce(n.management, [])
    + coalesce(n.required, []) + coalesce(n.ownDuties, []) + coalesce(n.publicWorks, [])
    + [n.integrating, n.domain, n.competentOrgan] AS named
  UNWIND named AS asked
  WITH n, asked
  WHERE asked IN $ids
  RETURN DISTINCT asked, n.id AS by, n.statedBy AS statedBy`;

/** Nodes of the kinds that there are few of, which name one of these without a tie to it. */
export async function fewNamers(store: Store, ids: readonly string[]): Promise<Referrer[]> {
  const rows = await store.read(statement, { ids });
  return rows.map((row) => row.toObject() as unknown as Referrer);
}
