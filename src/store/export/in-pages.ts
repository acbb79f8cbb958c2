import neo4j, { type Record as Row } from 'neo4j-driver';
import type { Cypher } from '../cypher.js';
import type { Properties } from '../properties.js';
import type { Store, Values } from '../store.js';

const size = 2_000;

/** What a statement gives in the order of ids, a page at a time: it takes `$after` and `$size`, and returns `properties`. */
export async function* inPages<T extends { readonly properties: Properties }>(
  store: Store,
  statement: Cypher,
  values: Values,
  decode: (row: Row) => T,
): AsyncGenerator<T> {
  for (let after: string | null = ''; after !== null;) {
    const rows = await store.read(statement, { ...values, after, size: neo4j.int(size) });
    const page: T[] = rows.map(decode);
    yield* page;
    after = page.length < size ? null : ((page.at(-1)?.properties['id'] ?? null) as string | null);
  }
}
