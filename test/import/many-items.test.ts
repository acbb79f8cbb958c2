import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { loadFiles } from '../../src/import/load-files.js';
import { cypher } from '../../src/store/cypher.js';
import type { Store } from '../../src/store/store.js';
import { emptyGraph } from '../store/writing/empty-graph.js';
import { writtenFiles } from './written-files.js';

jest.setTimeout(300_000);

const counted = cypher`MATCH (n:Entity {statedBy: 'many'}) RETURN count(n) AS nodes, [kind IN collect(DISTINCT valueType(n.validFrom)) WHERE kind <> 'NULL'] AS kinds`;

const range = (count: number) => Array.from({ length: count }, (_, n) => n);
const items = {
  scenarios: [{ id: 'NOW', name: '现在', kind: 'ACTUAL' }],
  domains: [{ id: 'D', name: '领域' }],
  functions: [{ id: 'f1', name: '职能', domain: 'D' }],
  jurisdictions: [{ id: 'j1', name: '中央', level: 'CENTRAL' }],
  organizations: range(5_000).map((n) => ({ id: `o${n}`, name: `机构${n}`, jurisdiction: 'j1', scenarios: ['NOW'] })),
  authorities: range(12_000).map((n) => ({
    id: `a${n}`,
    holder: `o${n % 5_000}`,
    role: 'ACCOUNTABLE',
    function: 'f1',
    scenario: 'NOW',
    from: '2003-03',
  })),
  relations: range(2_999).map((n) => ({
    id: `r${n}`,
    source: `o${n + 1}`,
    type: 'SUBORDINATE_TO',
    target: `o${Math.floor(n / 8)}`,
    scenario: 'NOW',
  })),
};

let store: Store;
let files: ReturnType<typeof writtenFiles>;
beforeAll(async () => {
  store = await emptyGraph();
  files = writtenFiles({ 'many.json': JSON.stringify(items) });
});
afterAll(async () => {
  files.remove();
  await store.close();
  await (await emptyGraph()).close();
});

test('loads twenty thousand items, finds them unchanged, and changes one of them', async () => {
  expect(await loadFiles(store, [files.folder])).toMatchObject({ created: 20_003, problems: [], applied: true });
  const [row] = await store.read(counted);
  expect(row?.toObject()).toEqual({ nodes: 17_004, kinds: ['INTEGER NOT NULL'] });
  files.write({ 'many.json': JSON.stringify(items, null, 1) });
  expect(await loadFiles(store, [files.folder])).toMatchObject({ created: 0, changed: 0, unchanged: 20_003 });
  files.write({ 'many.json': JSON.stringify(items).replace('机构4999', '新机构') });
  expect(await loadFiles(store, [files.folder])).toMatchObject({ created: 0, changed: 1, unchanged: 20_002 });
});
