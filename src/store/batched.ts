import DataLoader from 'dataloader';
import neo4j, { type Record as Row } from 'neo4j-driver';
import { Refusal } from '../domain/refusal.js';
import type { View } from '../domain/view.js';
import { fragment, type Cypher } from './cypher.js';
import { dayNumber } from './days.js';
import type { Store, Values } from './store.js';
import { turns } from './turns.js';

/**
 * Opens every batched statement: one row per ask, with its place in the list. The list comes inside of a map: Neo4j plans
 * a statement anew for every order of magnitude of a list that is a parameter itself, and planning takes longest of all.
 */
export const eachAsk = fragment`UNWIND range(0, size($batch.asks) - 1) AS at WITH at, $batch.asks[at] AS ask`;

/** What a view is to a statement; every ask about facts carries it (see `in-view`). */
export interface ViewAsk {
  readonly scenarios: readonly string[];
  readonly retracted: readonly string[];
  readonly day: number;
}
export const viewAsk = ({ scenarios, retracted, asOf }: View): ViewAsk => ({
  scenarios,
  retracted,
  day: dayNumber(asOf),
});

/**
 * Makes a store function of a statement over `$batch.asks`: whatever is asked within one turn of the event loop, and while a
 * statement of the same function is under way, goes to Neo4j as one statement, whichever request asks. The statement
 * returns `at`, the place of the ask that a row answers.
 */
export function batched<Ask, T>(statement: Cypher, decode: (row: Row) => T): (store: Store, ask: Ask) => Promise<T[]> {
  const loaders = new WeakMap<Store, DataLoader<Ask, T[]>>();
  return (store, ask) => {
    const loader = loaders.get(store) ?? loaderOf<Ask, T>(store, statement, {}, decode);
    loaders.set(store, loader);
    return loader.load(ask);
  };
}

/** The same for pages: asks for pages of one size go together, since Cypher wants one `$limit` for all. */
export function batchedPages<Ask extends { readonly limit: number }, T>(
  statement: Cypher,
  decode: (row: Row) => T,
): (store: Store, ask: Ask) => Promise<T[]> {
  const loaders = new WeakMap<Store, Map<number, DataLoader<Ask, T[]>>>();
  return (store, ask) => {
    const bySize = loaders.get(store) ?? new Map<number, DataLoader<Ask, T[]>>();
    const limit = neo4j.int(ask.limit);
    const loader = bySize.get(ask.limit) ?? loaderOf<Ask, T>(store, statement, { limit }, decode);
    loaders.set(store, bySize.set(ask.limit, loader));
    return loader.load(ask);
  };
}

const patienceMillis = 10;
/** Neo4j plans a statement when it first comes, for a second and more, and once for each that comes meanwhile. */
const planningMillis = 3_000;

function loaderOf<Ask, T>(store: Store, statement: Cypher, values: Values, decode: (row: Row) => T) {
  const { next, during } = turns({ patienceMillis, firstPatienceMillis: planningMillis });
  return new DataLoader<Ask, T[]>((asks) => during(askAll(store, statement, values, decode, asks), asks.length), {
    cache: false,
    maxBatchSize: 200,
    batchScheduleFn: next,
  });
}

async function askAll<Ask, T>(
  store: Store,
  statement: Cypher,
  values: Values,
  decode: (row: Row) => T,
  asks: readonly Ask[],
): Promise<(T[] | Error)[]> {
  try {
    const rows = await store.read(statement, { ...values, batch: { asks } });
    const answers = asks.map((): T[] => []);
    for (const row of rows) answers[row.get('at') as number]?.push(decode(row));
    return answers;
  } catch (error) {
    if (asks.length === 1 || isAway(error)) return asks.map(() => asError(error));
    // One bad ask must not spoil its neighbours: each is asked again by itself.
    const alone = await Promise.all(asks.map((ask) => askAll(store, statement, values, decode, [ask])));
    return alone.flat();
  }
}

const isAway = (error: unknown) => error instanceof Refusal && error.code === 'DATABASE_UNAVAILABLE';
const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));
