import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cypher } from '../../../src/store/cypher.js';
import type { Store } from '../../../src/store/store.js';
import { dataVersion } from '../../../src/store/writing/data-version.js';
import { takeTurn } from '../../../src/store/writing/take-turn.js';
import { emptyGraph } from './empty-graph.js';

const commands = cypher`MATCH (c:Command) RETURN c.key AS key ORDER BY key`;
const kind = cypher`MATCH (r:Registry) RETURN valueType(r.dataVersion) AS kind`;

let store: Store;
beforeAll(async () => {
  store = await emptyGraph();
});
afterAll(() => store.close());

const day = (number: number) => new Date(Date.UTC(2024, 0, number));
const turn = (key: string, version: number, at = day(1)) =>
  store.write((run) => takeTurn(run, { key, version, at, changesData: true }));

test('counts the data version up, and finds done what was done under the same key', async () => {
  expect(await turn('one', 0)).toBe(true);
  expect(await dataVersion(store)).toBe(1);
  expect(await turn('one', 0)).toBe(false);
  expect(await dataVersion(store)).toBe(1);
  expect((await store.read(kind))[0]?.get('kind')).toBe('INTEGER NOT NULL');
});

test('refuses what was prepared on an older version', async () => {
  await expect(turn('two', 0)).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await dataVersion(store)).toBe(1);
});

test('lets only one of several through that were prepared at once', async () => {
  const outcomes = await Promise.allSettled(['a', 'b', 'c', 'd'].map((key) => turn(key, 1)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await dataVersion(store)).toBe(2);
});

test('forgets keys after a day', async () => {
  await turn('late', 2, day(3));
  expect((await store.read(commands)).map((row) => row.get('key') as string)).toEqual(['late']);
});
