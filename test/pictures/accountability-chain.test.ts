import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { askGraphQL } from '../../src/cli/ask-graphql.js';
import { loadFiles } from '../../src/import/load-files.js';
import type { Store } from '../../src/store/store.js';
import { emptyGraph } from '../store/writing/empty-graph.js';
import { accountabilityChainPicture, chainQuery, type ChainData } from './accountability-chain.js';

let store: Store;
beforeAll(async () => {
  store = await emptyGraph();
  await loadFiles(store, ['seeds']);
});
afterAll(() => store.close());

test('is drawn from what the seeds answer', async () => {
  const data = await askGraphQL<ChainData>(store, 'ACTUAL', chainQuery, {});
  expect(readFileSync('docs/accountability-chain.svg', 'utf8')).toBe(accountabilityChainPicture(data));
});
