import type { Record as Row } from 'neo4j-driver';
import { batched, batchedPages, type ViewAsk } from './batched.js';
import type { Cypher } from './cypher.js';
import type { ListAsk } from './list-ask.js';
import type { Properties } from './properties.js';
import type { Store } from './store.js';

/** A list in the order of ids: pages of it, and how long it is. */
export interface List<Filter, T> {
  readonly page: (store: Store, ask: Filter & ListAsk) => Promise<T[]>;
  readonly total: (store: Store, ask: Filter & ViewAsk) => Promise<number>;
}

/** A list of two statements: one gives the `properties` of what is on a page, the other the `total`. */
export function listOf<Filter, T>(page: Cypher, total: Cypher, decode: (properties: Properties) => T): List<Filter, T> {
  const totals = batched<Filter & ViewAsk, number>(total, (row: Row) => row.get('total') as number);
  return {
    page: batchedPages<Filter & ListAsk, T>(page, (row: Row) => decode(row.get('properties') as Properties)),
    total: async (store, ask) => (await totals(store, ask))[0] ?? 0,
  };
}
