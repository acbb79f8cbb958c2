import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nouns } from '../../src/import/format/nouns.js';
import { loadFiles } from '../../src/import/load-files.js';
import type { Store } from '../../src/store/store.js';
import { writtenFiles } from '../import/written-files.js';
import { emptyGraph } from '../store/writing/empty-graph.js';

const readme = readFileSync('seeds/README.md', 'utf8');
const example = /```yaml\n(.*?)```/s.exec(readme)?.[1] ?? '';
const files = writtenFiles({ 'my-reform.yaml': example });

let store: Store;
beforeAll(async () => {
  store = await emptyGraph();
});
afterAll(async () => {
  files.remove();
  await store.close();
});

test('the example of the README loads on top of the seeds', async () => {
  expect(await loadFiles(store, ['seeds'])).toMatchObject({ problems: [] });
  expect(await loadFiles(store, [files.folder])).toMatchObject({ problems: [], created: 7, applied: true });
});

test.each(nouns.map((noun) => [noun.list, noun] as const))('the README tells of every field of %s', (list, noun) => {
  const row = readme.split('\n').find((line) => line.startsWith(`| \`${list}\``)) ?? '';
  const fact = ['scenario', 'certainty', 'from', 'to', 'cites', 'note'];
  const told = row.includes('*fact*') ? [...fact, ...row.split(/\W+/)] : row.split(/\W+/);
  expect(Object.keys(noun.fields.shape).filter((field) => !told.includes(field))).toEqual([]);
});
