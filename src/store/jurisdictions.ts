import type { Jurisdiction, JurisdictionLevel } from '../domain/jurisdiction.js';
import type { View } from '../domain/view.js';
import { batched, batchedPages, eachAsk, type ViewAsk, viewAsk } from './batched.js';
import { cypher } from './cypher.js';
import { jurisdictionOf } from './decode/jurisdiction-of.js';
import type { CatalogueAsk } from './list-ask.js';
import type { Properties } from './properties.js';
import type { Store } from './store.js';

export interface PartsAsk extends CatalogueAsk {
  readonly id: string;
  readonly day: number;
}

/** The jurisdictions that a jurisdiction is divided into, on a day. */
export const partsOfJurisdiction = batchedPages<PartsAsk, Jurisdiction>(
  cypher`${eachAsk}
CALL (ask) {
  MATCH (j:Jurisdiction {partOf: ask.id})
  WHERE j.id > ask.after AND j.validFrom <= ask.day AND ask.day < j.validTo
  RETURN j ORDER BY j.id LIMIT $limit
}
RETURN at, properties(j) AS properties ORDER BY j.id`,
  (row) => jurisdictionOf(row.get('properties') as Properties),
);
export const countOfPartsOfJurisdiction = batched<{ readonly id: string; readonly day: number }, number>(
  cypher`${eachAsk}
RETURN at, COUNT { MATCH (j:Jurisdiction {partOf: ask.id}) WHERE j.validFrom <= ask.day AND ask.day < j.validTo } AS total`,
  (row) => row.get('total') as number,
);

/** A jurisdiction of an area; most townships hold nothing that anybody has told. */
export interface Place {
  readonly id: string;
  readonly level: JurisdictionLevel | null;
  /** False where no body, power or statement of any view is of it. */
  readonly holds: boolean;
}

/** Mechanisms, perspectives and modal words name their jurisdictions, and have no tie to them. */
const inside = batched<ViewAsk & { readonly id: string }, Place>(
  cypher`${eachAsk}
CALL (ask) {
  CALL (ask) {
    MATCH (m:Mechanism) WHERE m.scenario IN ask.scenarios
    RETURN m.jurisdictions AS some
    UNION ALL
    MATCH (e:EvaluationPerspective) WHERE e.scenario IN ask.scenarios
    RETURN e.jurisdictions AS some
    UNION ALL
    MATCH (q:Qualification) WHERE q.scenario IN ask.scenarios
    RETURN q.jurisdictions AS some
  }
  UNWIND some AS place
  RETURN collect(DISTINCT place) AS named
}
MATCH (:Entity {id: ask.id})<-[:PART_OF*0..10]-(j:Jurisdiction)
WHERE j.validFrom <= ask.day AND ask.day < j.validTo AND NOT coalesce(j.pseudo, false)
WITH DISTINCT at, named, j
RETURN at, j.id AS id, j.level AS level, EXISTS { (j)<-[:IN|WITHIN]-() } OR j.id IN named AS holds ORDER BY id`,
  (row) => ({
    id: row.get('id') as string,
    level: row.get('level') as JurisdictionLevel | null,
    holds: row.get('holds') as boolean,
  }),
);

/** A jurisdiction and all that lie inside it on the day, in the order of ids. */
export const jurisdictionsInside = (store: Store, id: string, view: View): Promise<Place[]> =>
  inside(store, { ...viewAsk(view), id });
