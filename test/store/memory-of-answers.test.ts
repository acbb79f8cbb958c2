import { afterAll, beforeEach, expect, jest, test } from '@jest/globals';
import { viewOf } from '../../src/domain/view.js';
import { loadFiles } from '../../src/import/load-files.js';
import { viewAsk } from '../../src/store/batched.js';
import { memoryOfAnswers } from '../../src/store/memory-of-answers.js';
import { superiorsOf } from '../../src/store/relations.js';
import { scenariosById } from '../../src/store/scenarios.js';
import type { Store } from '../../src/store/store.js';
import { writtenFiles } from '../import/written-files.js';
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

/** Who is above o1, asked through a memory, and how often the graph was read for it. */
function remembering(most = 1_000) {
  const recall = memoryOfAnswers<readonly string[]>(graph, { most, weigh: (question) => question.length, now });
  let reads = 0;
  const read = async () => {
    reads += 1;
    const view = viewOf(await scenariosById(graph), 'NOW', '2024-01-01');
    const found = await superiorsOf(graph, { ...viewAsk(view), id: 'o1' });
    return found.map(({ target }) => target);
  };
  return { ask: (question = 'who?') => recall(question, read), recall, reads: () => reads };
}

test('the graph is not read again for what was asked before, as long as the data are the same', async () => {
  const { ask, reads } = remembering();
  await ask();
  seconds = 11;
  for (let times = 0; times < 3; times++) expect(await ask()).toEqual(['o2']);
  expect(reads()).toBe(2);
});

test('what has been loaded is seen at once', async () => {
  const { ask, reads } = remembering();
  await ask();
  seconds = 11;
  for (let times = 0; times < 2; times++) expect(await ask()).toEqual(['o2']);
  await load('o3');
  expect(await ask()).toEqual(['o3']);
  await load('o2');
  expect(await ask()).toEqual(['o2']);
  expect(reads()).toBe(4);
});

test('what is read soon after a change is not kept, since the change may still be on its way', async () => {
  const { ask, reads } = remembering();
  for (let times = 0; times < 3; times++) {
    expect(await ask()).toEqual(['o2']);
    seconds += 4;
  }
  expect(reads()).toBe(3);
});

test('where the graph is away, nothing is answered from memory', async () => {
  const { ask } = remembering();
  await ask();
  seconds = 11;
  await ask();
  await graph.close();
  await expect(ask()).rejects.toThrow();
});

test('what weighs nothing is not kept, and what is heavy leaves no room for others', async () => {
  const recall = memoryOfAnswers<number>(graph, { most: 10, weigh: (_, weight) => weight || undefined, now });
  const asked: string[] = [];
  const ask = (question: string, weight: number) =>
    recall(question, () => {
      asked.push(question);
      return Promise.resolve(weight);
    });
  await ask('first', 0);
  seconds = 11;
  for (const question of ['nothing', 'nothing', 'light', 'light', 'heavy', 'huge', 'vast', 'light']) {
    await ask(question, { nothing: 0, light: 1, heavy: 20, huge: 20, vast: 20 }[question] ?? 0);
  }
  expect(asked).toEqual(['first', 'nothing', 'nothing', 'light', 'heavy', 'huge', 'vast', 'light']);
});

test('a memory of no size reads each time', async () => {
  const { ask, reads } = remembering(0);
  seconds = 11;
  for (let times = 0; times < 2; times++) await ask();
  expect(reads()).toBe(2);
});
