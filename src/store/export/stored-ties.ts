import type { Record as Row } from 'neo4j-driver';
import { type Cypher, cypher, fragment } from '../cypher.js';
import type { Properties } from '../properties.js';
import type { Store } from '../store.js';
import { inBatches } from '../writing/in-batches.js';
import { perTieType, type TieType } from '../writing/tie-types.js';
import { tieTypesInUse } from '../writing/tie-types-in-use.js';
import { inPages } from './in-pages.js';

export interface StoredTie {
  readonly type: TieType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

const columns = fragment`type(tie) AS type, a.id AS from, b.id AS to, properties(tie) AS properties`;
const tieOf = (row: Row): StoredTie => ({
  type: row.get('type') as TieType,
  from: row.get('from') as string,
  to: row.get('to') as string,
  properties: row.get('properties') as Properties,
});

const ofSource = perTieType(
  (type) => cypher`
    MATCH (a)-[tie:${type}]->(b)
    USING INDEX SEEK tie:${type}(statedBy, id)
    WHERE tie.statedBy = $source AND tie.id > $after
    RETURN ${columns} ORDER BY tie.id LIMIT $size`,
);

/** All ties that a source states with all that they carry, type by type. */
export async function* tiesOfSource(store: Store, source: string): AsyncGenerator<StoredTie> {
  for (const statement of ofSource.values()) yield* inPages(store, statement, { source }, tieOf);
}

const ofType = perTieType(
  (type) => cypher`
    MATCH (a)-[tie:${type}]->(b)
    USING INDEX SEEK tie:${type}(id)
    WHERE tie.id > $after
    RETURN ${columns} ORDER BY tie.id LIMIT $size`,
);

/** All ties of these types, whatever states them, in the order of ids. */
export async function* tiesOfTypes(store: Store, wanted: (type: TieType) => boolean): AsyncGenerator<StoredTie> {
  const statements = [...ofType].flatMap(([type, statement]) => (wanted(type) ? statement : []));
  const streams = statements.map((statement: Cypher) => inPages(store, statement, {}, tieOf));
  const heads = await Promise.all(streams.map(async (stream) => ({ stream, next: await stream.next() })));
  for (;;) {
    const open = heads.filter(({ next }) => next.done !== true);
    const [first] = open;
    if (!first) return;
    const least = open.reduce((one, other) => (idOf(other.next) < idOf(one.next) ? other : one), first);
    if (least.next.done !== true) yield least.next.value;
    least.next = await least.stream.next();
  }
}
const idOf = (next: IteratorResult<StoredTie, unknown>) =>
  next.done === true ? '' : (next.value.properties['id'] as string);

const withIds = perTieType(
  (type) => cypher`
    MATCH (a)-[tie:${type}]->(b)
    USING INDEX SEEK tie:${type}(id)
    WHERE tie.id IN $ids
    RETURN ${columns}`,
);

/** The ties with these ids. */
export async function tiesWithIds(store: Store, ids: readonly string[]): Promise<StoredTie[]> {
  const found: StoredTie[] = [];
  for (const statement of await tieTypesInUse(store, withIds)) {
    const rows = await inBatches(ids, (batch) => store.read(statement, { ids: batch }), 2_000);
    for (const row of rows) found.push(tieOf(row));
  }
  return found;
}
