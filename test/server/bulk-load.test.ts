import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import writeXlsxFile from 'write-excel-file/node';
import { loadFiles } from '../../src/import/load-files.js';
import { hasStore } from '../../src/local/fill-empty-home.js';
import { startLocalNeo4j, type LocalNeo4j } from '../../src/local/start-local-neo4j.js';
import { bulkLoad } from '../../src/server/bulk-load.js';
import { configurationFrom } from '../../src/server/configuration.js';
import { cypher } from '../../src/store/cypher.js';
import { openStore, type Store } from '../../src/store/store.js';
import { writtenFiles } from '../import/written-files.js';
import { temporaryFolder } from '../local/temporary-folder.js';
import { emptyGraph } from '../store/writing/empty-graph.js';

jest.setTimeout(240_000);

/** What a file of commas and quotes could get wrong. */
const awkward = `
defaults: {scenario: ACTUAL, cites: [x.d]}
documents: [{id: x.d, title: "On \\"quotes\\", commas; and ' more", kind: LAW, issuedOn: 2003-03}]
jurisdictions: [{id: x.j, name: Town, level: TOWNSHIP}]
domains: [{id: x.dom, name: Field}]
functions: [{id: x.f, name: Duty, domain: x.dom}]
organizations:
  - {id: X.Upper, name: '"quoted" at the beginning', nameEn: 'a, b;c', kind: GOVERNMENT, jurisdiction: x.j, aliases: ['one; two', 'th"ree', '四,五']}
  - id: x.two
    name: 机构
    jurisdiction: x.j
    names: [{text: 旧机构, kind: FORMER, from: 1998, to: 2003-03}, {text: 新机构}]
posts: [{id: x.p, name: 主任, organization: x.two, head: true}]
persons: [{id: x.h, name: 单雄信}]
appointments: [{id: x.ap, person: x.h, post: x.p, from: 2003-03-10, note: "first line\\nsecond \\"line\\",\\n\\tindented"}]
relations:
  - {id: x.r1, source: x.two, type: SUBORDINATE_TO, target: X.Upper, aspect: '业务, 人事', note: "of\\ntwo lines"}
  - {id: X.R2, source: X.Upper, type: LEADS, target: x.two, from: 2003}
authorities:
  - {id: x.a1, holder: x.p, role: LEAD, function: x.f, basis: [x.d], mayDelegateFurther: true}
  - {id: x.a2, holder: x.two, role: RESPONSIBLE, function: x.f, delegatedFrom: x.a1, scope: "everything,\\nreally"}
`;

const nodes = cypher`
  MATCH (n) WHERE NOT n:Migration AND NOT n:Command
  RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id, labels[0]`;
const ties = cypher`
  MATCH (a)-[tie]->(b)
  RETURN a.id AS from, type(tie) AS type, b.id AS to, properties(tie) AS properties
  ORDER BY from, type, to, tie.id`;

async function everything(store: Store): Promise<{ nodes: unknown[]; ties: unknown[] }> {
  const inNodes = (await store.read(nodes)).map((row) => {
    const { labels, properties } = row.toObject() as { labels: string[]; properties: Record<string, unknown> };
    const [loadedAt, changedBy] = [typeof properties['loadedAt'], typeof properties['changedBy']];
    return { labels: labels.sort(), properties: { ...properties, loadedAt, changedBy } };
  });
  return { nodes: inNodes, ties: (await store.read(ties)).map((row) => row.toObject()) };
}

/** One file of each other format. */
const organograms = 'test/import/formats/organograms/the_pensions_regulator-2011-09-30';
const others = {
  'persons.csv': 'id,name\nc.h,"Quoted, and ""more"""\n',
  'popolo.json':
    '{"organizations":[{"id":"1","name":"Council","classification":"council"}],"posts":[{"id":"2","label":"Chair","role":"head","organization_id":"1"}]}',
  'town.ttl':
    '@prefix org: <http://www.w3.org/ns/org#>. @prefix skos: <http://www.w3.org/2004/02/skos/core#>.\n<http://e.org/1> a org:FormalOrganization; skos:prefLabel "Town"@en.',
  'village.jsonld':
    '{"@context":{"org":"http://www.w3.org/ns/org#","label":"http://www.w3.org/2004/02/skos/core#prefLabel"},"@id":"http://e.org/2","@type":"org:FormalOrganization","label":"Village"}',
  ...Object.fromEntries(
    ['senior', 'junior'].map((half) => [`office-2011-09-30-${half}.csv`, readFileSync(`${organograms}-${half}.csv`)]),
  ),
};

const root = temporaryFolder();
const dataFolder = join(root, 'data');
const files = writtenFiles({ 'awkward.yaml': awkward, ...others });
const configuration = configurationFrom({ QUANZE_DATA: dataFolder, QUANZE_SEEDS: '', QUANZE_NEO4J_HEAP_MB: '1024' });
const bulk = (...paths: readonly string[]) => bulkLoad(configuration, paths, () => undefined);
const left = () => (existsSync(join(dataFolder, 'neo4j')) ? readdirSync(join(dataFolder, 'neo4j')) : []);

let local: LocalNeo4j | undefined;
let store: Store | undefined;
async function opened(): Promise<Store> {
  local = await startLocalNeo4j({ dataFolder, purpose: 'TESTING', heapMegabytes: 1024, onProgress: () => undefined });
  return (store = openStore({ ...local, timeoutMillis: 20_000 }));
}

let ordinary: Store;
beforeAll(async () => {
  ordinary = await emptyGraph();
});
afterAll(async () => {
  files.remove();
  await store?.close();
  await local?.stop();
  await ordinary.close();
  await (await emptyGraph()).close();
});

test.each([
  ['by itself', 'persons:\n  - {id: x.h, name: 甲}\n  - {id: x.g, nam: 乙}\n', 3],
  ['beside others, while it is imported', 'persons:\n  - {id: x.h, name: 甲}\n', 1],
])('refuses what is bad %s as the ordinary load does, and leaves an empty store', async (_, text, count) => {
  files.write({ 'bad.yaml': text });
  const wanted = await loadFiles(ordinary, ['seeds', files.folder]);
  expect(await bulk('seeds', files.folder)).toEqual(wanted);
  expect(wanted.problems.filter(({ harmless }) => !harmless)).toHaveLength(count);
  expect(left()).not.toContain('bulk');
  expect(hasStore(dataFolder)).toBe(false);
  files.write({ 'bad.yaml': 'persons: []\n' });
});

test('makes the same graph of files of every format as the ordinary load, node for node and tie for tie', async () => {
  const book = [['#persons'], ['id', 'name'], ['x.xl', '王']];
  const sheet = book.map((row) => row.map((value) => ({ value, type: String })));
  files.write({ 'book.xlsx': await writeXlsxFile(sheet).toBuffer() });
  mkdirSync(join(dataFolder, 'neo4j', 'bulk', 'left by a killed load'), { recursive: true });
  const wanted = await loadFiles(ordinary, ['seeds', files.folder]);
  expect(wanted).toMatchObject({ applied: true, problems: [{ harmless: true }] });
  expect(await bulk('seeds', files.folder)).toEqual(wanted);
  expect(left()).not.toContain('bulk');
  const [one, other] = [await everything(await opened()), await everything(ordinary)];
  expect(one.nodes).toEqual(other.nodes);
  expect(one.ties).toEqual(other.ties);
  expect(one.ties.length).toBeGreaterThan(2_000);
});

test('is followed by ordinary loads, which find everything unchanged and go on from there', async () => {
  expect(await loadFiles(store as Store, ['seeds', files.folder])).toMatchObject({ sources: 0 });
  files.write({ 'awkward.yaml': `# looked over${awkward.replace('role: LEAD', 'role: SUPERVISOR')}` });
  expect(await loadFiles(store as Store, [files.folder])).toMatchObject({ created: 0, changed: 1, retired: 0 });
});

test('refuses a store that is in use, and one that is not empty', async () => {
  await expect(bulk('seeds')).rejects.toThrow(/ is already in use by this process /);
  await store?.close();
  await local?.stop();
  await expect(bulk('seeds')).rejects.toThrow(/^The store in .* is not empty, .*: load without --bulk, or name /);
});
