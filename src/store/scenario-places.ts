import { cypher } from './cypher.js';
import type { Store } from './store.js';

const stated = cypher`
MATCH (s:Scenario {kind: 'WHAT_IF'}) WHERE s.statedBy IN $sources
RETURN s.id AS id, s.basedOn AS basedOn ORDER BY id`;

/** The WHAT_IF scenarios that some sources state. */
export async function scenariosStatedBy(
  store: Store,
  sources: readonly string[],
): Promise<{ id: string; basedOn: string | null }[]> {
  const rows = await store.read(stated, { sources });
  return rows.map((row) => ({ id: row.get('id') as string, basedOn: row.get('basedOn') as string | null }));
}

const places = cypher`
MATCH (s:Entity {id: $scenario})
CALL (s) {
  MATCH (a:Entity {statedBy: s.statedBy}) WHERE a.id > '' AND a:Authority AND a.scenario = s.id
  RETURN a.jurisdiction AS place
  UNION
  UNWIND coalesce(s.retracts, []) AS id MATCH (e:Entity {id: id}) RETURN e.jurisdiction AS place
}
WITH place WHERE place IS NOT NULL
RETURN DISTINCT place ORDER BY place LIMIT 100`;

/** The jurisdictions in which a scenario, in the source that states it, grants or takes back something. */
export async function placesOfScenario(store: Store, scenario: string): Promise<string[]> {
  return (await store.read(places, { scenario })).map((row) => row.get('place') as string);
}
