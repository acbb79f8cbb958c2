import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cypher } from '../../../src/store/cypher.js';
import type { Store } from '../../../src/store/store.js';
import { planAnew } from '../../../src/store/writing/plan-anew.js';
import { emptyGraph } from './empty-graph.js';

let store: Store;
beforeAll(async () => {
  store = await emptyGraph();
  await store.write((run) => run(cypher`UNWIND range(1, 2000) AS n CREATE (:Entity {id: 'plan' + n})`));
});
afterAll(async () => {
  await store.close();
  await (await emptyGraph()).close();
});

test.each([
  ['many, and half of all', 1000, 1],
  ['many, and all', 2000, 1],
  ['few', 999, 0],
])('statements are planned anew or not after %s have come', async (_, created, times) => {
  const asked: string[] = [];
  const alter: Store['alter'] = (statement) => {
    asked.push(statement.text);
    return store.alter(statement);
  };
  await planAnew({ ...store, alter }, created);
  expect(asked).toEqual(Array.from({ length: times }, () => 'CALL db.prepareForReplanning(60)'));
});

test('nothing is planned anew after many have come to more', async () => {
  await store.write((run) => run(cypher`UNWIND range(2001, 2400) AS n CREATE (:Entity {id: 'plan' + n})`));
  const alter: Store['alter'] = () => Promise.reject(new Error('Nothing is to be planned.'));
  await expect(planAnew({ ...store, alter }, 1100)).resolves.toBeUndefined();
});
