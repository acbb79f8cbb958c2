import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cypher } from '../../../src/store/cypher.js';
import { migrate } from '../../../src/store/migrations/migrate.js';
import { migrations } from '../../../src/store/migrations/migrations.js';
import type { Store } from '../../../src/store/store.js';
import { emptyGraph } from '../writing/empty-graph.js';

const everything = cypher`MATCH (n) DETACH DELETE n`;
const indexes = cypher`SHOW INDEXES YIELD name, state RETURN name, state`;
const record = cypher`MATCH (r:Registry) OPTIONAL MATCH (m:Migration) RETURN r.schemaVersion AS version, count(m) AS applied`;
const fromTheFuture = cypher`MERGE (m:Migration {number: 99}) SET m.checksum = 'x'`;
const forget = cypher`MATCH (m:Migration {number: 99}) DELETE m`;
const another = cypher`CREATE INDEX test_migration IF NOT EXISTS FOR (n:TestMigration) ON (n.id)`;
const dropped = cypher`DROP INDEX test_migration IF EXISTS`;

const loadedBefore = cypher`
MATCH (m:Migration) WHERE m.number >= 7
WITH collect(m) AS later FOREACH (m IN later | DETACH DELETE m)
CREATE (:Entity:Organization {id: 't.one', scenarios: ['A']}), (:Entity:Organization {id: 't.both', scenarios: ['A', 'B']})`;
const worlds = cypher`MATCH (o:Organization) RETURN o.id AS id, o.world AS world ORDER BY id`;

let store: Store;
beforeAll(async () => {
  store = await emptyGraph();
});
afterAll(async () => {
  await store.alter(dropped);
  await store.write((run) => run(everything));
  await migrate(store);
  await store.close();
});

test('makes every index, all of them online, and records itself', async () => {
  const states = (await store.read(indexes)).map((row) => row.get('state') as string);
  expect(states.length).toBeGreaterThan(70);
  expect(new Set(states)).toEqual(new Set(['ONLINE']));
  const [row] = await store.read(record);
  expect(row?.toObject()).toEqual({ version: migrations.length, applied: migrations.length });
});

test('changes nothing the second time', async () => {
  const alters: unknown[] = [];
  await migrate({
    ...store,
    write: () => Promise.reject(new Error('wrote')),
    alter: (each) => Promise.reject(new Error(String(alters.push(each)))),
  });
  expect(alters).toEqual([]);
});

test('gives bodies that were loaded before it the list that they are in', async () => {
  await store.write((run) => run(loadedBefore));
  await migrate(store);
  expect((await store.read(worlds)).map((row) => row.toObject())).toEqual([
    { id: 't.both', world: '*' },
    { id: 't.one', world: 'A' },
  ]);
});

test('is numbered from 1 without a gap', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
});

test('does again what was interrupted before it was recorded', async () => {
  const next = { number: migrations.length + 1, name: 'test', statements: [another] };
  let writes = 0;
  const failing: Store = {
    ...store,
    write: (work) => (++writes === 2 ? Promise.reject(new Error('lost')) : store.write(work)),
  };
  await expect(migrate(failing, [...migrations, next])).rejects.toThrow('lost');
  await migrate(store, [...migrations, next]);
  const [row] = await store.read(record);
  expect(row?.get('version')).toBe(next.number);
  await expect(migrate(store)).rejects.toThrow(
    `has schema version ${next.number}, and this program knows none above ${migrations.length}: use a newer program`,
  );
  await expect(migrate(store, [...migrations, { ...next, statements: [dropped] }])).rejects.toThrow(
    `Migration ${next.number} (test) is not the one that this graph was made with.`,
  );
  await store.write((run) => run(everything));
  await migrate(store);
});

test('refuses a schema from the future with a sentence', async () => {
  await store.write((run) => run(fromTheFuture));
  await expect(migrate(store)).rejects.toMatchObject({
    code: 'CONFLICT',
    message: `The graph has schema version 99, and this program knows none above ${migrations.length}: use a newer program.`,
  });
  await store.write((run) => run(forget));
});
