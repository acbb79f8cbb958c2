import { batched, batchedPages, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { functionOf } from './decode/function-of.js';
import { rowsOf } from './rows-of.js';
import type { CatalogueAsk } from './list-ask.js';
import type { Properties } from './properties.js';
import type { PublicFunction } from '../domain/public-function.js';

/** The parts of a function. */
export const partsOfFunction = rowsOf<string, ReturnType<typeof functionOf>>(
  cypher`${eachAsk}
MATCH (:Entity {id: ask})<-[:PART_OF]-(f:Function)
RETURN at, properties(f) AS properties ORDER BY f.id`,
  functionOf,
);

/** Functions of a domain, or of all. */
export const functions = batchedPages<CatalogueAsk & { readonly domain: string | null }, PublicFunction>(
  cypher`${eachAsk}
CALL (ask) {
  MATCH (f:Function) WHERE f.id > ask.after AND (ask.domain IS NULL OR f.domain = ask.domain)
  RETURN f ORDER BY f.id LIMIT $limit
}
RETURN at, properties(f) AS properties ORDER BY f.id`,
  (row) => functionOf(row.get('properties') as Properties),
);
export const countOfFunctions = batched<{ readonly domain: string | null }, number>(
  cypher`${eachAsk}
RETURN at, COUNT { MATCH (f:Function) WHERE f.id > '' AND (ask.domain IS NULL OR f.domain = ask.domain) } AS total`,
  (row) => row.get('total') as number,
);
