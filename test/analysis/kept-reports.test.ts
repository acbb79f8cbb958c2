import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { AreaReport } from '../../src/analysis/area-report.js';
import { reportGaps } from '../../src/analysis/report-gaps.js';
import { structureOfArea } from '../../src/analysis/structure-of-area.js';
import type { View } from '../../src/domain/view.js';
import { chooseView } from '../../src/registry/view.js';
import { fragment } from '../../src/store/cypher.js';
import { openStore, type Store } from '../../src/store/store.js';
import { testDatabase } from '../neo4j/test-database.js';
import { noted } from '../worlds/noted.js';
import { seeded } from '../worlds/seeded.js';

jest.setTimeout(240_000);

const area = { jurisdiction: 'j.370000', rules: null, subtree: true };
let store: Store;
let view: View;
beforeAll(async () => {
  store = await seeded();
  view = await chooseView(store, { asOf: '2020-01-01' }, 'ACTUAL');
});
const unkept = fragment`MATCH (n) WHERE n:KeptReport OR n:KeptFinding DELETE n`;
const changed = fragment`MATCH (r:Registry) SET r.dataVersion = r.dataVersion + toInteger($by)`;
beforeEach(() => store.write((run) => run(unkept)));
afterAll(() => store.close());

/** What a report says, without how its findings are fetched. */
const told = async ({ results, page }: AreaReport) => ({
  results: results.map(({ rule, outcome, examined, found }) => [rule.id, outcome, examined, found]),
  findings: await page('', 100),
});

const isScan = (text: string) => text.includes('UNWIND ask.places AS id');

test('the report of a big area is kept, and served to others until the data change', async () => {
  const made = await told(await reportGaps(store, area, view));
  const another = noted(openStore({ ...testDatabase(), timeoutMillis: 20_000 }));
  expect(await told(await reportGaps(another.store, area, view))).toEqual(made);
  expect(another.statements.filter(({ text }) => isScan(text))).toEqual([]);

  await store.write((run) => run(changed, { by: 1 }));
  expect(await told(await reportGaps(another.store, area, view))).toEqual(made);
  expect(another.statements.filter(({ text }) => isScan(text)).length).toBeGreaterThan(0);
  await another.store.close();
});

test('one rule of a kept report is served from it, and another day is another report', async () => {
  await reportGaps(store, area, view);
  const other = noted(store);
  const { results } = await reportGaps(other.store, { ...area, rules: ['GR-01'] }, view);
  expect(results.map(({ rule }) => rule.id)).toEqual(['GR-01']);
  expect(other.statements).toHaveLength(1);
  await reportGaps(other.store, area, { ...view, asOf: '2019-01-01' });
  expect(other.statements.filter(({ text }) => isScan(text)).length).toBeGreaterThan(0);
});

test('who has no patience is told to ask again, and then has it', async () => {
  const asked = reportGaps(store, area, view, 1);
  await expect(asked).rejects.toMatchObject({
    code: 'DEADLINE_EXCEEDED',
    reason: 'REPORT_BEING_MADE',
    message: expect.stringMatching(/ask again/),
  });
  expect((await reportGaps(store, area, view)).results.length).toBeGreaterThan(20);
});

test('of a report at hand the findings are given by rule, and page by page', async () => {
  const alone = await reportGaps(store, { jurisdiction: 'j.cn', rules: null, subtree: false }, view);
  const page = await alone.page('', 100);
  expect(page.length).toBeGreaterThan(0);
  const first = page[0];
  if (!first) throw new Error('There is a finding.');
  expect((await alone.findingsOf(first.rule)).map(({ id }) => id)).toContain(first.id);
  expect(await alone.page(page.at(-1)?.id ?? '', 100)).not.toContainEqual(first);
});

test('the structure of a big area is kept too, and read as it was made', async () => {
  const made = await structureOfArea(store, 'j.370000', true, view);
  const other = noted(store);
  expect(await structureOfArea(other.store, 'j.370000', true, view)).toEqual(made);
  expect(other.statements).toHaveLength(1);
  expect(made.jurisdictions).toBeGreaterThan(100);
  await store.write((run) => run(changed, { by: 1 }));
  const hasty = structureOfArea(store, 'j.370000', true, view, 1);
  await expect(hasty).rejects.toMatchObject({
    code: 'DEADLINE_EXCEEDED',
    reason: 'REPORT_BEING_MADE',
    message: expect.stringMatching(/ask again/),
  });
  expect(await structureOfArea(store, 'j.370000', true, view)).toEqual(made);
});
