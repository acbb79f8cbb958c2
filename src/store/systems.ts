import type { System } from '../domain/system.js';
import { batched, batchedPages, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { systemOf } from './decode/system-of.js';
import type { CatalogueAsk } from './list-ask.js';
import type { Properties } from './properties.js';

/** Systems, by id. */
export const systems = batchedPages<CatalogueAsk, System>(
  cypher`${eachAsk}
CALL (ask) {
  MATCH (s:System) WHERE s.id > ask.after
  RETURN s ORDER BY s.id LIMIT $limit
}
RETURN at, properties(s) AS properties ORDER BY s.id`,
  (row) => systemOf(row.get('properties') as Properties),
);
export const countOfSystems = batched<object, number>(
  cypher`${eachAsk}
RETURN at, COUNT { MATCH (s:System) WHERE s.id > '' } AS total`,
  (row) => row.get('total') as number,
);
