import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cypher } from '../../src/store/cypher.js';
import type { Store } from '../../src/store/store.js';
import { carried, entitiesOf, whole, type WholeColumns } from '../../src/store/whole.js';
import { seeded } from '../worlds/seeded.js';

let store: Store;
beforeAll(async () => {
  store = await seeded();
});
afterAll(() => store.close());

const keysInUse = cypher`
  MATCH (n:Organization|Post|Person|Function|Jurisdiction)
  UNWIND keys(n) AS key
  RETURN [l IN labels(n) WHERE l <> 'Entity'][0] AS kind, collect(DISTINCT key) AS keys`;

/** What only a load or a search needs. */
const leftBehind = ['searchable', 'world', 'hash', 'statedBy', 'folded'];

test('an entity carries all that is stored of it, but for what only a load or a search needs', async () => {
  const rows = await store.read(keysInUse);
  expect(rows.map((row) => row.get('kind') as string).sort()).toEqual(Object.keys(carried).sort());
  for (const row of rows) {
    const kept = carried[row.get('kind') as keyof typeof carried] as readonly string[];
    expect((row.get('keys') as string[]).filter((key) => !kept.includes(key) && !leftBehind.includes(key))).toEqual([]);
  }
});

const both = cypher`
  MATCH (n:Entity) WHERE n:Organization OR n:Post OR n:Document
  WITH n ORDER BY n.id LIMIT 200
  RETURN n.id AS id, properties(n) AS properties, ${whole('n', 'Organization', 'Post')} AS columns`;

test('what is sent as a list is what is stored, and nothing is sent of another kind', async () => {
  const rows = await store.read(both);
  for (const row of rows) {
    const stored = Object.entries(row.get('properties') as Record<string, unknown>);
    const [sent] = entitiesOf([row.get('columns') as WholeColumns]);
    if (!sent) continue;
    const said = stored.filter(([key]) => !leftBehind.includes(key));
    expect(Object.entries(sent.properties).filter(([, value]) => value !== null)).toEqual(expect.arrayContaining(said));
  }
  const kinds = rows.map((row) => (row.get('columns') as WholeColumns)?.[0] ?? null);
  expect(new Set(kinds)).toEqual(new Set(['Organization', 'Post', null]));
});
