import type { View } from '../domain/view.js';
import { viewAsk } from './batched.js';
import { cypher } from './cypher.js';
import { bodiesBelow } from './dependents.js';
import { placesAround } from './places-around.js';
import type { Store } from './store.js';
import { tiesNamed } from './writing/ties-named.js';
import { tiesStatedBy } from './writing/ties-stated-by.js';

const stated = cypher`
MATCH (s:Scenario {kind: 'WHAT_IF'}) WHERE s.statedBy IN $sources
RETURN s.id AS id, s.basedOn AS basedOn, s.statedBy AS source, coalesce(s.retracts, []) AS retracts ORDER BY id`;

/** A WHAT_IF scenario, and the source that states it. */
export interface Overlay {
  readonly id: string;
  readonly basedOn: string | null;
  readonly source: string;
  readonly retracts: readonly string[];
}

/** The WHAT_IF scenarios that some sources state. */
export const scenariosStatedBy = async (store: Store, sources: readonly string[]): Promise<Overlay[]> =>
  (await store.read(stated, { sources })).map((row) => row.toObject() as unknown as Overlay);

/** Whatever a node says, the bodies that it says it of are reached over the ties of its fields; only a tie that is a fact leads elsewhere. */
const places = cypher`
CALL () {
  MATCH (e:Entity {statedBy: $source}) WHERE e.id > '' AND (e.scenario = $scenario OR $scenario IN e.scenarios)
  RETURN e
  UNION
  UNWIND $others AS id MATCH (e:Entity {id: id}) RETURN e
}
CALL (e) {
  UNWIND e.jurisdictions AS place RETURN place
  UNION
  MATCH (e)-[:IN|WITHIN|HELD_BY|ABOUT|TO|OF|ON|FOR|BY|ORIGINAL|RESULTING*1..5]->(j:Jurisdiction) RETURN j.id AS place
  UNION
  MATCH (e)<-[:OF]-(:Step)-[:BY]->(:Organization)-[:IN]->(j:Jurisdiction) RETURN j.id AS place
}
RETURN DISTINCT place ORDER BY place`;

/**
 * The jurisdictions in which a scenario, in the source that states it, says something or takes something back of the view
 * that it is laid over: those of every body and post that is named, and those that would notice a body that is gone.
 */
export async function placesOfScenario(store: Store, { id, source, retracts }: Overlay, base: View): Promise<string[]> {
  const [added, named] = await Promise.all([tiesStatedBy(store, source), tiesNamed(store, retracts)]);
  const ties = [
    ...added.filter(({ scenario }) => scenario === id),
    ...named.filter((tie) => retracts.includes(tie.id)),
  ];
  const others = [...new Set([...retracts, ...ties.flatMap(({ from, to }) => [from, to])])];
  const gone = retracts.map((each) => ({ ...viewAsk(base), id: each }));
  const [said, around, below] = await Promise.all([
    store.read(places, { scenario: id, source, others }),
    Promise.all(gone.map((ask) => placesAround(store, ask))),
    Promise.all(gone.map((ask) => bodiesBelow(store, ask))),
  ]);
  const found = [
    ...said.map((row) => row.get('place') as string),
    ...around.flat(),
    ...below.flat().flatMap(({ jurisdiction }) => jurisdiction ?? []),
  ];
  return [...new Set(found)].sort();
}
