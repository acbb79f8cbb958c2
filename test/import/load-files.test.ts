import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import { loadFiles } from '../../src/import/load-files.js';
import { cypher } from '../../src/store/cypher.js';
import type { Store } from '../../src/store/store.js';
import { emptyGraph } from '../store/writing/empty-graph.js';
import { writtenFiles } from './written-files.js';

const world = `
scenarios: [{id: NOW, name: 现在, kind: ACTUAL}]
domains: [{id: D, name: 领域}]
functions: [{id: f1, name: 职能, domain: D}]
jurisdictions: [{id: j1, name: 中央, level: CENTRAL}, {id: j2, name: 地方, level: LOCAL, partOf: j1}]
documents: [{id: d1, title: 文件, kind: LAW}]
`;
const bodies = `
defaults: {scenario: NOW}
organizations:
  - {id: o1, name: 一, jurisdiction: j1}
  - {id: o2, name: 二, jurisdiction: j1}
  - {id: o3, name: 三}
posts:
  - {id: p1, name: 一长, organization: o1, head: true}
persons: [{id: h1, name: 甲}, {id: h2, name: 乙}]
`;
const facts = `
defaults: {scenario: NOW, cites: [d1]}
authorities:
  - {id: a1, holder: o1, role: LEAD, function: f1}
  - {id: a2, holder: p1, role: SUPERVISOR, function: f1, object: o2}
relations:
  - {id: r1, source: o2, type: SUBORDINATE_TO, target: o1, from: 2003-03}
  - {id: r2, source: o1, type: LEADS, target: o3}
appointments:
  - {id: t1, person: h1, post: p1, from: 2003-03-10}
`;

const entities = cypher`MATCH (n:Entity) RETURN n.id AS id ORDER BY id`;
const properties = cypher`MATCH (n:Entity {id: $id}) RETURN properties(n) AS all`;
const places = cypher`MATCH (n:Entity {id: $id})-[:WITHIN]->(j) RETURN j.id AS id`;
const ties = cypher`
  MATCH (a)-[tie]->(b) WHERE tie.id IS NOT NULL
  RETURN a.id + ' ' + type(tie) + ' ' + b.id + coalesce(' by ' + tie.tie, '') AS tie ORDER BY tie`;
const history = cypher`MATCH (n:Retired) RETURN n.id AS id, n.was AS was, n.from AS from, n.to AS to ORDER BY id`;
const version = cypher`MATCH (r:Registry) RETURN r.dataVersion AS version`;

let store: Store;
let files: ReturnType<typeof writtenFiles>;

beforeEach(async () => {
  store = await emptyGraph();
  files = writtenFiles({ 'world.yaml': world, 'bodies.yaml': bodies, 'facts.yaml': facts });
});
afterEach(async () => {
  files.remove();
  await store.close();
});
afterAll(async () => (await emptyGraph()).close());

const load = (options?: Parameters<typeof loadFiles>[2]) => loadFiles(store, [files.folder], options);
const ids = async () => (await store.read(entities)).map((row) => row.get('id') as string);
const of = async (id: string) =>
  (await store.read(properties, { id }))[0]?.get('all') as Record<string, unknown> | undefined;
const allTies = async () => (await store.read(ties)).map((row) => row.get('tie') as string);
const retired = async () => (await store.read(history)).map((row) => row.toObject());
const dataVersion = async () => (await store.read(version))[0]?.get('version') as number;
const reasons = (problems: readonly { readonly reason: string }[]) => problems.map(({ reason }) => reason);

test('creates nodes, their ties, and the derived ANSWERS_TO', async () => {
  expect(await load()).toEqual({
    files: 3,
    sources: 3,
    named: ['bodies', 'facts', 'world'],
    created: 17,
    changed: 0,
    unchanged: 0,
    retired: 0,
    problems: [],
    applied: true,
  });
  expect(await allTies()).toEqual([
    'o1 LEADS o3',
    'o2 ANSWERS_TO o1 by SUBORDINATE_TO',
    'o2 SUBORDINATE_TO o1',
    'o3 ANSWERS_TO o1 by LEADS',
  ]);
  expect(await of('t1')).toMatchObject({
    validFrom: 20030310,
    validTo: 99_999_999,
    certainty: 'STATED',
    cites: ['d1'],
  });
  expect(await of('t1')).not.toHaveProperty('fromPrecision');
  expect(await of('a2')).toMatchObject({ jurisdiction: 'j1' });
});

test('changes nothing the second time, even where a file only looks different', async () => {
  await load();
  const before = await dataVersion();
  files.write({ 'bodies.yaml': `# looked over\n${bodies}` });
  expect(await load()).toMatchObject({ sources: 1, created: 0, changed: 0, unchanged: 17, retired: 0, applied: true });
  expect(await dataVersion()).toBe(before);
  expect(await load()).toMatchObject({ sources: 0, created: 0, changed: 0, unchanged: 17 });
});

test('tells of a source that states nothing of what it stated before: it may be another of the same name', async () => {
  const town = (id: string) => ({ 'town.yaml': `persons: [{id: ${id}, name: Somebody}]` });
  files.write(town('town.a'));
  expect(await load()).toMatchObject({ created: 18, problems: [] });
  files.write(town('town.b'));
  const { applied, problems } = await load();
  expect([applied, reasons(problems)]).toEqual([
    true,
    [
      "states nothing of what 'town' stated before: all 1 items of that are retired; if it is another source, name it in the file",
    ],
  ]);
  expect(await ids()).not.toContain('town.a');
});

test('changes the one line that has changed', async () => {
  await load();
  const before = await dataVersion();
  files.write({ 'facts.yaml': facts.replace('role: LEAD,', 'role: LEAD, to: 2008,') });
  expect(await load()).toMatchObject({ created: 0, changed: 1, unchanged: 16, retired: 0 });
  expect(await of('a1')).toMatchObject({ validTo: 20080101, toPrecision: 'YEAR' });
  expect(await dataVersion()).toBe(before + 1);
});

test('turns a tie round', async () => {
  await load();
  files.write({
    'facts.yaml': facts.replace(
      'source: o2, type: SUBORDINATE_TO, target: o1',
      'source: o1, type: PART_OF, target: o2',
    ),
  });
  expect(await load()).toMatchObject({ created: 0, changed: 1, retired: 0 });
  expect(await allTies()).toEqual([
    'o1 ANSWERS_TO o2 by PART_OF',
    'o1 LEADS o3',
    'o1 PART_OF o2',
    'o3 ANSWERS_TO o1 by LEADS',
  ]);
});

test('retires what a source no longer states, and revives it as a new node', async () => {
  await load();
  const without = facts.replace(/.*r1.*\n/, '').replace(/.*a1.*\n/, '');
  files.write({ 'facts.yaml': without });
  expect(await load()).toMatchObject({ created: 0, changed: 0, unchanged: 15, retired: 2 });
  expect(await ids()).not.toContain('a1');
  expect(await allTies()).toEqual(['o1 LEADS o3', 'o3 ANSWERS_TO o1 by LEADS']);
  expect(await retired()).toEqual([
    { id: 'a1', was: 'Authority', from: null, to: null },
    { id: 'r1', was: 'SUBORDINATE_TO', from: 'o2', to: 'o1' },
  ]);
  files.write({ 'facts.yaml': facts });
  expect(await load()).toMatchObject({ created: 2, changed: 0, retired: 0 });
  expect(await ids()).toContain('a1');
});

test('lets a thing move from one file to another', async () => {
  await load();
  files.write({
    'facts.yaml': facts.replace(/.*a1.*\n/, ''),
    'more.yaml': 'authorities:\n  - {id: a1, holder: o2, role: LEAD, function: f1, scenario: NOW}',
  });
  expect(await load()).toMatchObject({ created: 0, changed: 1, retired: 0, problems: [] });
  expect(await of('a1')).toMatchObject({ statedBy: 'more', holder: 'o2' });
});

test.each([
  [
    'a body that a power and a tie of another source hang on',
    'bodies.yaml',
    bodies.replace(/.*id: o2,.*\n/, ''),
    /^no longer states 'o2', which '(a2|r1)' of 'facts', '(a2|r1)' of 'facts' still names$/,
  ],
  ['a scenario', 'world.yaml', world.replace(/scenarios.*/, ''), /^no longer states 'NOW', which .* still names$/],
  [
    'a document that is only cited',
    'world.yaml',
    world.replace(/documents.*/, ''),
    /^no longer states 'd1', which '\w+' of 'facts', .* still names$/,
  ],
])('does not retire %s', async (_, file, text, problem) => {
  await load();
  files.write({ [file]: text });
  const report = await load();
  expect(report).toMatchObject({ applied: false });
  expect(reasons(report.problems)).toContainEqual(expect.stringMatching(problem));
});

test('moves powers with their holder although their file has not changed', async () => {
  await load();
  files.write({ 'bodies.yaml': bodies.replace('一, jurisdiction: j1', '一, jurisdiction: j2') });
  expect(await load()).toMatchObject({ changed: 1, problems: [] });
  for (const id of ['a1', 'a2']) {
    expect(await of(id)).toMatchObject({ jurisdiction: 'j2' });
    expect((await store.read(places, { id })).map((row) => row.get('id') as string)).toEqual(['j2']);
  }
  files.write({ 'bodies.yaml': bodies.replace('organization: o1, head', 'organization: o3, head') });
  expect(await load()).toMatchObject({ changed: 2, problems: [] });
  expect(await of('a1')).toMatchObject({ jurisdiction: 'j1' });
  expect(await of('a2')).not.toHaveProperty('jurisdiction');
});

test.each([
  [
    'an id of another source',
    'persons: [{id: o1, name: 丙}]',
    "person 'o1': its id is stated already by the source 'bodies'",
  ],
  [
    'an id of a tie of another source',
    'persons: [{id: r1, name: 丙}]',
    "person 'r1': its id is stated already by the source 'facts'",
  ],
  [
    'an id that looks like another source’s',
    'persons: [{id: O1, name: 丙}]',
    "person 'O1': its id differs from 'o1' only in what people do not see",
  ],
  [
    'an id that looks like a tie’s',
    'persons: [{id: R1, name: 丙}]',
    "person 'R1': its id differs from 'r1' only in what people do not see",
  ],
  [
    'a circle over other sources',
    'relations: [{id: r3, source: o2, type: LEADS, target: o1, scenario: NOW}]',
    expect.stringContaining("relation 'r3': closes a circle of command"),
  ],
  [
    'a long circle over other sources',
    'organizations: [{id: o4, name: 四, scenarios: [NOW]}]\nrelations: [{id: r3, source: o4, type: PART_OF, target: o2, scenario: NOW}, {id: r4, source: o1, type: PART_OF, target: o4, scenario: NOW}]',
    expect.stringContaining('closes a circle of command'),
  ],
  [
    'a second head post',
    'posts: [{id: p2, name: 新长, organization: o1, head: true, scenarios: [NOW]}]',
    "post 'p2': is a head post of 'o1' in NOW at the same time as 'p1'",
  ],
  [
    'a second holder',
    'appointments: [{id: t2, person: h2, post: p1, scenario: NOW}]',
    "appointment 't2': has no end, and neither has 't1' to the same head post 'p1' in NOW",
  ],
])('refuses %s', async (_, text, problem) => {
  await load();
  files.write({ 'more.yaml': text });
  expect(reasons((await load()).problems)).toEqual([problem]);
  expect(await dataVersion()).toBe(1);
});

test('refuses a thing that becomes another under the same id', async () => {
  await load();
  files.write({ 'bodies.yaml': bodies.replace('{id: h2, name: 乙}]', ']\nsystems: [{id: h2, name: 系统}]') });
  expect(reasons((await load()).problems)).toEqual([
    expect.stringContaining("system 'h2': its id is that of a Person so far"),
  ]);
});

test('applies nothing where one line is bad, and all that is good where it may leave out', async () => {
  files.write({
    'facts.yaml':
      facts.replace('holder: o1, role: LEAD', 'holder: o1, role: LEADS') +
      '  - {id: t2, person: h9, post: p1, to: 2003}\n',
  });
  const refused = await load();
  expect(refused).toMatchObject({ applied: false });
  expect(refused.problems).toEqual([
    {
      file: `${files.folder}/facts.yaml`,
      line: 4,
      column: 32,
      reason: `authority 'a1': 'role' cannot be "LEADS": did you mean LEAD?`,
    },
    {
      file: `${files.folder}/facts.yaml`,
      line: 11,
      column: 22,
      reason: "appointment 't2': 'person' names 'h9', which does not exist",
    },
  ]);
  expect(await ids()).toEqual([]);
  expect(await load({ skipBad: true })).toMatchObject({ applied: true, created: 16, problems: refused.problems });
  expect(await ids()).not.toContain('a1');
});

test('refuses a fact about a body that a what-if of the graph takes back', async () => {
  const overlay = '{id: LESS, name: 去, kind: WHAT_IF, basedOn: NOW, inherits: true, retracts: [o2]}';
  files.write({ 'overlay.yaml': `scenarios: [${overlay}]` });
  expect(await load()).toMatchObject({ applied: true });
  const guiding = (target: string) =>
    `relations: [{id: r9, source: o1, type: GUIDES, target: ${target}, scenario: LESS}]`;
  files.write({ 'more.yaml': guiding('o2') });
  expect(reasons((await load()).problems)).toEqual([
    "relation 'r9': 'target' is 'o2', which is taken back in the scenario LESS",
  ]);
  files.write({ 'more.yaml': guiding('o3') });
  expect(await load()).toMatchObject({ applied: true, problems: [] });
});

test('lets a what-if take back what its base holds in the graph, be it a tie, and nothing else', async () => {
  await load();
  const overlay = (base: string) =>
    files.write({
      'overlay.yaml': `scenarios: [{id: E, name: 别的, kind: ACTUAL}, {id: LESS, name: 去, kind: WHAT_IF, basedOn: ${base}, inherits: true, retracts: [r1]}]`,
    });
  overlay('E');
  expect(reasons((await load()).problems)).toEqual([
    "scenario 'LESS': 'retracts' names 'r1', which is not in what it inherits",
  ]);
  overlay('NOW');
  expect(await load()).toMatchObject({ applied: true, problems: [] });
});

test('leaves out what rests on what is left out, and keeps what was loaded of it before', async () => {
  await load();
  const bad = bodies.replace('{id: o2, name: 二', '{id: o2, nam: 二') + '  - {id: h3}\n';
  files.write({
    'bodies.yaml': bad.replace(
      'persons: [{id: h1, name: 甲}, {id: h2, name: 乙}]\n',
      'persons:\n  - {id: h1, name: 甲}\n  - {id: h2, name: 乙}\n',
    ),
    'more.yaml':
      'appointments: [{id: t2, person: h3, post: p1, scenario: NOW, to: 2003}]\nopenLists: [{id: y1, scenario: NOW, subject: t2, of: X, list: 表, marker: 等}, {id: y2, scenario: NOW, subject: o2, of: X, list: 表, marker: 等}]',
  });
  const report = await load({ skipBad: true });
  expect(reasons(report.problems)).toEqual([
    "organization 'o2': 'name' is missing",
    expect.stringContaining("'nam' is not a field of it"),
    "person 'h3': 'name' is missing",
    "appointment 't2': 'person' names 'h3', which is left out",
    "open list 'y1': 'subject' names 't2', which is left out",
  ]);
  expect(report).toMatchObject({ applied: true, created: 1, changed: 0, retired: 0 });
  expect(await of('o2')).toMatchObject({ name: '二' });
  expect(await ids()).toContain('y2');
});

test('keeps what cannot be retired where it may leave out', async () => {
  await load();
  files.write({ 'bodies.yaml': 'organizations: []' });
  const report = await load({ skipBad: true });
  expect(report).toMatchObject({ applied: true, retired: 1 });
  expect(await retired()).toEqual([{ id: 'h2', was: 'Person', from: null, to: null }]);
  expect(await ids()).toEqual(expect.arrayContaining(['o1', 'o2', 'o3', 'p1', 'h1']));
});

test('only looks where it is told to', async () => {
  expect(await load({ dryRun: true })).toMatchObject({ created: 17, applied: false, problems: [] });
  expect(await ids()).toEqual([]);
});

test('leaves the former state where it is interrupted, and can be run again', async () => {
  await load();
  files.write({ 'facts.yaml': facts.replace(/.*a1.*\n/, '') + '  - {id: t2, person: h2, post: p1, to: 2003-03-10}\n' });
  let statements = 0;
  const breaking: Store = {
    ...store,
    write: (work) =>
      store.write((run) => work((...asked) => (++statements === 5 ? Promise.reject(new Error('cut')) : run(...asked)))),
  };
  await expect(loadFiles(breaking, [files.folder])).rejects.toThrow('cut');
  expect(await ids()).toContain('a1');
  expect(await dataVersion()).toBe(1);
  expect(await load()).toMatchObject({ created: 1, retired: 1, applied: true });
});

test('is done once where the acknowledgement got lost and the work is run again', async () => {
  const twice: Store = { ...store, write: async (work) => (await store.write(work), store.write(work)) };
  expect(await loadFiles(twice, [files.folder])).toMatchObject({ created: 17, applied: true });
  expect(await dataVersion()).toBe(1);
});

test('looks again where someone else was faster', async () => {
  await load();
  files.write({ 'facts.yaml': facts.replace('role: LEAD,', 'role: LEAD, to: 2008,') });
  const other = writtenFiles({ 'other.yaml': 'persons: [{id: h3, name: 丙}]' });
  let writes = 0;
  const overtaken: Store = {
    ...store,
    write: async (work) => {
      if (++writes === 1) await loadFiles(store, [other.folder]);
      return store.write(work);
    },
  };
  expect(await loadFiles(overtaken, [files.folder])).toMatchObject({ changed: 1, applied: true });
  expect(writes).toBe(2);
  expect(await dataVersion()).toBe(3);
  other.remove();
});

test('refuses two files that are the same source, and a file that is no text', async () => {
  files.write({ 'again.yaml': 'source: bodies\npersons: []', 'picture.json': Uint8Array.of(0x7b, 0x0a, 0xff, 0x7d) });
  const { problems, applied } = await load();
  expect(applied).toBe(false);
  expect(problems.map(({ line, column, reason }) => `${line}:${column} ${reason}`)).toEqual([
    expect.stringMatching(/^1:1 states the source 'bodies', which .*again.yaml states too$/),
    '2:1 is not UTF-8 from here on',
  ]);
});

test('notes what lies beside the data in a form that is not read, and loads them all the same', async () => {
  files.write({
    'junior.XLS': 'x',
    'later/old.ods': 'x',
    'more/org.rdf': 'x',
    'more/README.txt': 'x',
    'more/chart.png': 'x',
    'more/LICENSE': 'x',
  });
  const { problems, applied } = await load();
  expect(applied).toBe(true);
  expect(problems.map(({ file, reason, harmless }) => [file.slice(files.folder.length), reason, harmless])).toEqual([
    ['/junior.XLS', 'is an old workbook and is not read: save it as .xlsx or CSV', true],
    ['/more/org.rdf', expect.stringMatching(/^is RDF and is not read in this form: write it as Turtle/), true],
  ]);
  expect(await ids()).toContain('o1');
});

test('names a path that is not there', async () => {
  await expect(loadFiles(store, ['/nowhere'])).rejects.toThrow("There is no file or folder '/nowhere'.");
  await expect(loadFiles(store, [`${files.folder}/../README.md`])).rejects.toThrow();
});
