import { afterAll, beforeEach, expect, jest, test } from '@jest/globals';
import { viewOf } from '../../src/domain/view.js';
import { loadFiles } from '../../src/import/load-files.js';
import { viewAsk } from '../../src/store/batched.js';
import { withSuperiors } from '../../src/store/bodies.js';
import { withMemory } from '../../src/store/memory.js';
import { forgetScenarios, scenariosById } from '../../src/store/scenarios.js';
import type { Store } from '../../src/store/store.js';
import { writtenFiles } from '../import/written-files.js';
import { noted } from '../worlds/noted.js';
import { emptyGraph } from './writing/empty-graph.js';

jest.setTimeout(120_000);

const world = (superior: string) => `
scenarios: [{id: NOW, name: 现在, kind: ACTUAL}]
jurisdictions: [{id: j1, name: 中央, level: CENTRAL}]
documents: [{id: d1, title: 文件, kind: LAW}]
defaults: {scenario: NOW, cites: [d1]}
organizations:
  - {id: o1, name: 一, jurisdiction: j1}
  - {id: o2, name: 二, jurisdiction: j1}
  - {id: o3, name: 三, jurisdiction: j1}
relations:
  - {id: r1, source: o1, type: SUBORDINATE_TO, target: ${superior}}
`;

let graph: Store;
const files = writtenFiles({});
let seconds = 0;
const now = () => seconds * 1000;
const load = async (superior: string) => {
  files.write({ 'world.yaml': world(superior) });
  const { applied, problems } = await loadFiles(graph, [files.folder]);
  expect(problems).toEqual([]);
  expect(applied).toBe(true);
};

beforeEach(async () => {
  graph = await emptyGraph();
  seconds = 0;
  await load('o2');
});
afterAll(async () => {
  files.remove();
  await graph.close();
});

/** A store with a memory, and how often it has read what is above a body. */
function remembering() {
  const { store, statements } = noted(graph);
  const withIt = withMemory(store, 1_000, now);
  return {
    store: withIt,
    superior: async () => {
      forgetScenarios(withIt);
      const view = viewOf(await scenariosById(withIt), 'NOW', '2024-01-01');
      const [found] = await withSuperiors(withIt, { ...viewAsk(view), id: 'o1' });
      return found?.superiors.map(({ target }) => target);
    },
    reads: () => statements.filter(({ text }) => text.includes('AS itself')).length,
  };
}

test('the graph is not read again for what it was asked before, as long as the data are the same', async () => {
  const { superior, reads } = remembering();
  await superior();
  seconds = 11;
  for (let times = 0; times < 3; times++) expect(await superior()).toEqual(['o2']);
  expect(reads()).toBe(2);
});

test('what has been loaded is seen at once', async () => {
  const { superior, reads } = remembering();
  await superior();
  seconds = 11;
  for (let times = 0; times < 2; times++) expect(await superior()).toEqual(['o2']);
  await load('o3');
  expect(await superior()).toEqual(['o3']);
  await load('o2');
  expect(await superior()).toEqual(['o2']);
  expect(reads()).toBe(4);
});

test('what is read soon after a change is not kept, since the change may still be on its way', async () => {
  const { superior, reads } = remembering();
  for (let times = 0; times < 3; times++) {
    expect(await superior()).toEqual(['o2']);
    seconds += 4;
  }
  expect(reads()).toBe(3);
});

test('where the graph is away, nothing is answered from memory', async () => {
  const { store, superior } = remembering();
  await superior();
  seconds = 11;
  await superior();
  await store.close();
  await expect(superior()).rejects.toThrow();
});

test('nobody can change what others are given', async () => {
  const { store, superior } = remembering();
  await superior();
  seconds = 11;
  await superior();
  const view = viewOf(await scenariosById(store), 'NOW', '2024-01-01');
  const [found] = await withSuperiors(store, { ...viewAsk(view), id: 'o1' });
  expect(() => (found?.superiors as unknown[]).push('x')).toThrow(TypeError);
});

test('a question as long as a book leaves no room for others', async () => {
  const { store, superior, reads } = remembering();
  await superior();
  seconds = 11;
  await superior();
  const view = viewOf(await scenariosById(store), 'NOW', '2024-01-01');
  for (const letter of ['x', 'y', 'z']) await withSuperiors(store, { ...viewAsk(view), id: letter.repeat(600_000) });
  const before = reads();
  await superior();
  expect(reads()).toBe(before + 1);
});

test('a store that is to remember nothing has no memory', () => {
  expect(withMemory(graph, 0)).toBe(graph);
});
