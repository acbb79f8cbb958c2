import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { askGraphQL } from '../../src/cli/ask-graphql.js';
import { loadFiles } from '../../src/import/load-files.js';
import type { Store } from '../../src/store/store.js';
import { emptyGraph } from '../store/writing/empty-graph.js';
import { blocks } from './readme.js';

const asked = blocks.flatMap(({ language, content }, at) =>
  language === 'graphql' ? [{ source: content, answer: blocks[at + 1] }] : [],
);

let store: Store;
beforeAll(async () => {
  store = await emptyGraph();
  await loadFiles(store, ['seeds']);
});
afterAll(() => store.close());

test('asks ten questions', () => {
  expect(asked.map(({ answer }) => answer?.language)).toEqual(Array(10).fill('json'));
});

test.each(asked)('$source', async ({ source, answer }) => {
  const data = await askGraphQL(store, 'ACTUAL', source, {});
  expect(JSON.parse(JSON.stringify(data))).toEqual(JSON.parse(answer?.content ?? ''));
});
