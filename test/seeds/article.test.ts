import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { LoadReport } from '../../src/import/load-report.js';
import { loadFiles } from '../../src/import/load-files.js';
import { cypher } from '../../src/store/cypher.js';
import type { Store } from '../../src/store/store.js';
import { emptyGraph } from '../store/writing/empty-graph.js';

const counted = cypher`
  MATCH (n:Entity) WHERE n.statedBy STARTS WITH $source
  RETURN [label IN labels(n) WHERE label <> 'Entity'][0] AS what, count(*) AS many
  UNION ALL
  MATCH ()-[tie]->() WHERE tie.id IS NOT NULL AND tie.statedBy STARTS WITH $source
  RETURN CASE type(tie) WHEN 'EX_OFFICIO' THEN 'EX_OFFICIO' WHEN 'ANSWERS_TO' THEN 'ANSWERS_TO' ELSE 'relation' END AS what,
    count(*) AS many`;

const entity = cypher`MATCH (n:Entity {id: $id}) RETURN properties(n) AS properties`;
const structure = cypher`MATCH (:Entity {id: $id})-[tie]->(m) WHERE tie.id IS NULL RETURN type(tie) + ' ' + m.id AS tie ORDER BY tie`;

let store: Store;
let report: LoadReport;
beforeAll(async () => {
  store = await emptyGraph();
  report = await loadFiles(store, ['seeds']);
});
afterAll(() => store.close());

const properties = async (id: string) => (await store.read(entity, { id }))[0]?.get('properties') as Record<string, unknown>;
const ties = async (id: string) => (await store.read(structure, { id })).map((row) => row.get('tie') as string);

test('is good', () => {
  expect(report).toMatchObject({ problems: [], applied: true, changed: 0, retired: 0 });
});

test('holds all of the article', async () => {
  const rows = await store.read(counted, { source: 'article/' });
  expect(Object.fromEntries(rows.map((row) => [row.get('what') as string, row.get('many') as number]))).toEqual({
    Scenario: 3,
    Jurisdiction: 2,
    Document: 1,
    Clause: 91,
    Domain: 1,
    Function: 38,
    System: 4,
    OrganizationalSystem: 4,
    Organization: 37,
    Post: 8,
    Authority: 53,
    SystemAssignment: 8,
    Mechanism: 5,
    Step: 30,
    ChangeEvent: 2,
    PendingAuthorization: 2,
    Absence: 8,
    OpenList: 4,
    Qualification: 7,
    Problem: 4,
    LocalModel: 6,
    EvaluationPerspective: 2,
    PlanHorizon: 3,
    EX_OFFICIO: 4,
    relation: 50,
    ANSWERS_TO: expect.any(Number),
  });
});

test('has the world as it is', async () => {
  expect(await properties('ACTUAL')).toMatchObject({ kind: 'ACTUAL', name: '现实' });
});

test('gives a power all that it says, and the place of its holder', async () => {
  expect(await properties('b18')).toEqual({
    id: 'b18',
    holder: 'o.epo',
    role: 'SUPERVISOR',
    function: 'F6.2',
    object: 'o.dept',
    jurisdiction: 'j.cn',
    jurisdictionOfHolder: true,
    origin: 'NOT_STATED',
    scenario: 'NEAR',
    certainty: 'STATED',
    cites: ['S047', 'S087'],
    note: 'subject of supervision',
    validFrom: 0,
    validTo: 99_999_999,
    statedBy: 'article/authorities',
    hash: expect.any(String),
  });
  expect(await ties('b18')).toEqual(['ABOUT o.dept', 'HELD_BY o.epo', 'OVER F6.2', 'WITHIN j.cn']);
});

test("leaves a scope out where it only repeats the object, and keeps '*'", async () => {
  expect(await properties('b38b')).toMatchObject({ scope: '*' });
  expect(await properties('b27')).toMatchObject({ scope: 'own department' });
  expect(await properties('b38')).not.toHaveProperty('scope');
});

test('does not know of the leading group whether it is temporary', async () => {
  expect(await properties('o.eplg')).not.toHaveProperty('temporary');
  expect(await properties('o.epo')).toMatchObject({ temporary: false, dedicatedTo: 'E-GOV' });
});

test('puts the steps in order', async () => {
  expect(await properties('M1.5')).toMatchObject({ mechanism: 'M1', position: 5, condition: 'object.major = true' });
  expect(await ties('M1.5')).toEqual(['BY o.npc', 'OF M1']);
});

test('costs almost nothing the second time', async () => {
  let reads = 0;
  const counting: Store = { ...store, read: (...asked) => (reads++, store.read(...asked)), write: () => Promise.reject(new Error('wrote')) };
  expect(await loadFiles(counting, ['seeds'])).toMatchObject({ created: 0, changed: 0, retired: 0, applied: true });
  expect(reads).toBe(1);
});
