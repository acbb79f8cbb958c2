import type { Jurisdiction } from '../domain/jurisdiction.js';
import type { View } from '../domain/view.js';
import { batched, batchedPages, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { dayNumber } from './days.js';
import { jurisdictionOf } from './decode/jurisdiction-of.js';
import type { CatalogueAsk } from './list-ask.js';
import type { Properties } from './properties.js';
import { remembered } from './remembered.js';
import type { Store } from './store.js';

export interface PartsAsk extends CatalogueAsk {
  readonly id: string;
  readonly day: number;
}

/** The jurisdictions that a jurisdiction is divided into, on a day. */
export const partsOfJurisdiction = remembered(
  batchedPages<PartsAsk, Jurisdiction>(
    cypher`${eachAsk}
CALL (ask) {
  MATCH (j:Jurisdiction {partOf: ask.id})
  WHERE j.id > ask.after AND j.validFrom <= ask.day AND ask.day < j.validTo
  RETURN j ORDER BY j.id LIMIT $limit
}
RETURN at, properties(j) AS properties ORDER BY j.id`,
    (row) => jurisdictionOf(row.get('properties') as Properties),
  ),
);
export const countOfPartsOfJurisdiction = remembered(
  batched<{ readonly id: string; readonly day: number }, number>(
    cypher`${eachAsk}
RETURN at, COUNT { MATCH (j:Jurisdiction {partOf: ask.id}) WHERE j.validFrom <= ask.day AND ask.day < j.validTo } AS total`,
    (row) => row.get('total') as number,
  ),
);

const inside = batched<{ readonly id: string; readonly day: number }, string>(
  cypher`${eachAsk}
MATCH (:Entity {id: ask.id})<-[:PART_OF*0..10]-(j:Jurisdiction)
WHERE j.validFrom <= ask.day AND ask.day < j.validTo AND NOT coalesce(j.pseudo, false)
RETURN DISTINCT at, j.id AS id ORDER BY id`,
  (row) => row.get('id') as string,
);

/** A jurisdiction and all that lie inside it on the day, in the order of ids. */
export const jurisdictionsInside = (store: Store, id: string, { asOf }: View): Promise<string[]> =>
  inside(store, { id, day: dayNumber(asOf) });
