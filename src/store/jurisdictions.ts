import type { Jurisdiction } from '../domain/jurisdiction.js';
import { batched, batchedPages, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { jurisdictionOf } from './decode/jurisdiction-of.js';
import type { CatalogueAsk } from './list-ask.js';
import type { Properties } from './properties.js';

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
