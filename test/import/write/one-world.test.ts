import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { loadFiles } from '../../../src/import/load-files.js';
import { exportRegistry } from '../../../src/import/write/export-registry.js';
import { chooseView } from '../../../src/registry/view.js';
import type { Store } from '../../../src/store/store.js';
import { emptyGraph } from '../../store/writing/empty-graph.js';

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), 'quanze-one-world-'));
const scenarios = 'seeds/base/scenarios.yaml';
const world = `
source: world
defaults: {scenario: ACTUAL}
jurisdictions:
  - {id: j.1, name: 国, nameEn: Land, level: CENTRAL}
  - {id: j.2, name: 县, code: '110101', level: COUNTY, partOf: j.1}
organizations:
  - {id: o.top, name: 政府, nameEn: "Government \\"A\\"", kind: GOVERNMENT, jurisdiction: j.1, from: 1990-05, uscc: 11100000000013006A}
  - {id: o.部, name: 水利部, aliases: [水], kind: DEPARTMENT, jurisdiction: j.2, names: [{text: 井, kind: FORMER, to: 2001}]}
  - {id: o.unit, name: Unit, kind: INTERNAL_UNIT}
  - {id: o.group, name: 领导小组, kind: LEADING_GROUP}
  - {id: o.gone, name: Gone, to: 2000-02-03}
  - {id: o.other, name: Other}
posts:
  - {id: p.1, name: 部长, nameEn: Minister, organization: o.部, head: true, from: 1991}
  - {id: p.2, name: Clerk, organization: o.unit}
persons:
  - {id: h.1, name: 李, nameEn: Li}
  - {id: h.2, name: Bo}
appointments:
  - {id: a.1, person: h.1, post: p.1, from: 2001-02-03}
  - {id: a.2, person: h.2, post: p.2}
relations:
  - {id: r.1, source: o.部, type: SUBORDINATE_TO, target: o.top}
  - {id: r.2, source: o.unit, type: PART_OF, target: o.部}
  - {id: r.3, source: o.部, type: MEMBER_OF, target: o.group, from: 2003}
  - {id: r.4, source: p.2, type: SUBORDINATE_TO, target: p.1}
  - {id: r.5, source: o.group, type: WORKING_BODY_OF, target: o.top}
  - {id: r.6, source: o.other, type: ACCOUNTABLE_TO, target: o.top}
  - {id: r.7, source: o.other, type: COORDINATES, target: o.unit}
changeEvents:
  - {id: e.1, scenario: ACTUAL, kind: TRANSFER, date: 2000-02, originals: [o.gone], resulting: [o.部], note: Moved}
`;
let store: Store;

beforeAll(async () => {
  writeFileSync(join(folder, 'world.yaml'), world);
  store = await emptyGraph();
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  await (await emptyGraph()).close();
});

const loadedAnew = async (...files: string[]) => {
  await store.close();
  store = await emptyGraph();
  return loadFiles(store, [scenarios, ...files]);
};

const formats = [
  ['popolo', 'json', ['o.group']],
  ['org-turtle', 'ttl', ['o.gone', 'e.1']],
  ['org-jsonld', 'jsonld', ['o.gone', 'e.1']],
] as const;

test.each(formats)(
  '%s: exported, loaded into an empty store and exported again, it is the same',
  async (format, end, ids) => {
    expect(await loadedAnew(join(folder, 'world.yaml'))).toMatchObject({ problems: [], applied: true });
    const [first, second] = [join(folder, `first.${end}`), join(folder, `second.${end}`)];
    const view = await chooseView(store, { scenario: 'ACTUAL', asOf: '2010-01-01' }, 'ACTUAL');
    await exportRegistry(store, { format, out: first, view, jurisdiction: null });
    const text = readFileSync(first, 'utf8');
    for (const id of ['o.top', 'p.2', 'h.1', 'a.1', 'j.2', encodeURIComponent('o.部'), ...ids])
      expect(text).toContain(`urn:quanze:${id}`);
    expect(text).not.toContain('COORDINATES');

    expect(await loadedAnew(first)).toMatchObject({ problems: [], applied: true });
    await exportRegistry(store, { format, out: second, view, jurisdiction: null });
    expect(readFileSync(second, 'utf8')).toBe(text);
  },
);

test('a view of the article is a file that can be loaded on its own', async () => {
  const format = 'org-turtle';
  expect(await loadedAnew('seeds/base/united-kingdom.yaml', 'seeds/article')).toMatchObject({ problems: [] });
  const near = await chooseView(store, { scenario: 'NEAR', asOf: '2008-06-30' }, 'ACTUAL');
  const [first, second] = [join(folder, 'near-1.ttl'), join(folder, 'near-2.ttl')];
  const { items } = await exportRegistry(store, { format, out: first, view: near, jurisdiction: null });
  expect(items).toBeGreaterThan(50);
  expect(await loadedAnew(first)).toMatchObject({ problems: [], applied: true });
  const view = await chooseView(store, { scenario: 'ACTUAL', asOf: '2008-06-30' }, 'ACTUAL');
  await exportRegistry(store, { format, out: second, view, jurisdiction: null });
  expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
});

test('what holds but one world needs to be told which', async () => {
  const asked = exportRegistry(store, {
    format: 'popolo',
    out: join(folder, 'x.json'),
    view: null,
    jurisdiction: null,
  });
  await expect(asked).rejects.toThrow('A file in popolo tells of one world on one day.');
});
