import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { loadFiles } from '../../../src/import/load-files.js';
import { exportRegistry } from '../../../src/import/write/export-registry.js';
import { saidInWorkbook } from '../formats/said-in-workbook.js';
import { chooseView } from '../../../src/registry/view.js';
import type { Store } from '../../../src/store/store.js';
import { writtenFiles } from '../written-files.js';
import { emptyGraph } from '../../store/writing/empty-graph.js';

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), 'quanze-export-'));
const everything = { view: null, jurisdiction: null };
const seeds = ['seeds/base', 'seeds/article'];
let store: Store;

const contents = async (out: string): Promise<Record<string, unknown>> => {
  if (/\.[a-z]+$/.test(out)) return { [out.replace(/^.*\./, '')]: await contentOf(out) };
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  return Object.fromEntries(
    await Promise.all(
      names.sort().map(async (name): Promise<[string, unknown]> => [name, await contentOf(join(out, name))]),
    ),
  );
};
/** Of a workbook what it says: the file around it has the hour in it. */
const contentOf = async (file: string): Promise<unknown> =>
  file.endsWith('.xlsx') ? (await saidInWorkbook(readFileSync(file))).value : readFileSync(file, 'utf8');

beforeAll(async () => {
  store = await emptyGraph();
  // Sources whose names would be those of files that a load passes over.
  const hidden = writtenFiles({
    'a.yaml': 'source: later/towns\npersons: [{id: x.a, name: A}]',
    'b.yaml': 'source: .hidden/../later\npersons: [{id: x.b, name: B}]',
  });
  expect(await loadFiles(store, [...seeds, hidden.folder])).toMatchObject({ problems: [] });
  hidden.remove();
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  await (await emptyGraph()).close();
});

const outs = { json: 'json', yaml: 'yaml', csv: 'csv', xlsx: 'all.xlsx' } as const;
test.each(Object.entries(outs) as [keyof typeof outs, string][])(
  'all of the registry in %s: exported, loaded into an empty store and exported again, it is the same',
  async (format, name) => {
    const [first, second] = [join(folder, '1', name), join(folder, '2', name)];
    const { items } = await exportRegistry(store, { ...everything, format, out: first });
    expect(items).toBeGreaterThan(300);
    await store.close();
    store = await emptyGraph();
    expect(await loadFiles(store, [first])).toMatchObject({ problems: [], created: items, applied: true });
    await exportRegistry(store, { ...everything, format, out: second });
    expect(await contents(second)).toEqual(await contents(first));
  },
);

test('one jurisdiction in one view is a file that stands on its own, and holds nothing of another time', async () => {
  const view = await chooseView(store, { scenario: 'NEAR', asOf: '2008-06-30' }, 'ACTUAL');
  const selection = { view, jurisdiction: 'j.cn' };
  const [first, second] = [join(folder, 'cn-1.json'), join(folder, 'cn-2.json')];
  const { items } = await exportRegistry(store, { ...selection, format: 'json', out: first });
  await store.close();
  store = await emptyGraph();
  expect(await loadFiles(store, [first])).toMatchObject({ problems: [], created: items });
  await exportRegistry(store, { ...selection, format: 'json', out: second });
  expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
  expect(JSON.parse(readFileSync(first, 'utf8'))).toHaveProperty('authorities');
});

test('a jurisdiction that there is not is refused', async () => {
  const asked = exportRegistry(store, {
    view: null,
    jurisdiction: 'j.nowhere',
    format: 'json',
    out: join(folder, 'x.json'),
  });
  await expect(asked).rejects.toThrow("There is no jurisdiction 'j.nowhere'.");
});
