import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Store } from '../../src/store/store.js';
import { ask } from '../worlds/asking.js';
import { seeded } from '../worlds/seeded.js';

jest.setTimeout(120_000);

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}
const fields =
  'nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';

let store: Store;
beforeAll(async () => {
  store = await seeded();
});
afterAll(() => store.close());

async function page(list: string, given: Readonly<Record<string, unknown>> = {}): Promise<Page> {
  const { data, refusal } = await ask<{ readonly list: Page }>(
    store,
    `query ($first: Int, $after: String) { list: ${list.replace('PAGE', 'first: $first, after: $after')} { ${fields} } }`,
    given,
  );
  expect(refusal).toBeUndefined();
  if (!data) throw new Error('No data.');
  return data.list;
}
const idsOf = ({ nodes }: Page) => nodes.map(({ id }) => id);

const bodies = 'organizations(where: {jurisdiction: "sh.cn"}, view: {scenario: "SHARED"}, PAGE)';
const all = [
  'sh.a',
  'sh.a.desk',
  'sh.a.station',
  'sh.a.unit1',
  'sh.a.unit2',
  'sh.b',
  'sh.c',
  'sh.canal',
  'sh.congress',
  'sh.dam',
  'sh.plated',
];

describe('a list', () => {
  test('is kept in the order of ids, and counted as a whole', async () => {
    const first = await page(bodies, { first: 3 });
    expect(idsOf(first)).toEqual(all.slice(0, 3));
    expect(first.totalCount).toBe(all.length);
    expect(first.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: first.edges[0]?.cursor,
      endCursor: first.edges[2]?.cursor,
    });
  });

  test('goes on after the last cursor, to the end', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const next: Page = await page(bodies, { first: 3, after });
      seen.push(...idsOf(next));
      after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(all);
  });

  test('has a previous page after a cursor, and none after where there is no more', async () => {
    const first = await page(bodies, { first: 10 });
    const rest = await page(bodies, { first: 10, after: first.pageInfo.endCursor });
    expect(idsOf(rest)).toEqual(all.slice(10));
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test('fits on a page that is as long as it is', async () => {
    const { pageInfo } = await page(bodies, { first: all.length });
    expect(pageInfo.hasNextPage).toBe(false);
  });

  test('is empty where nothing fits, and says so', async () => {
    const empty = await page('organizations(where: {jurisdiction: "sp.empty"}, view: {scenario: "SPLIT"}, PAGE)');
    expect(empty).toEqual({
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
    });
  });

  test.each([
    [{ first: 0 }, 'first'],
    [{ first: -1 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ after: 'sh.a' }, 'after'],
    [{ after: Buffer.from('sh.a').toString('base64url') }, 'after'],
    [{ after: '' }, 'after'],
    [{ first: 1, after: `${Buffer.from('after:sh.a').toString('base64url')}=` }, 'after'],
  ])('refuses %j', async (given, argument) => {
    const { refusal } = await ask(
      store,
      `query ($first: Int, $after: String) { list: ${bodies.replace('PAGE', 'first: $first, after: $after')} { ${fields} } }`,
      given,
    );
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  test('takes 100 entries to a page', async () => {
    expect(idsOf(await page(bodies, { first: 100 }))).toEqual(all);
  });
});

describe('a list of bodies', () => {
  const where = (filter: string, view = '{scenario: "SHARED"}') =>
    page(`organizations(where: ${filter}, view: ${view}, PAGE)`);

  test('can be of some kinds', async () => {
    expect(idsOf(await where('{jurisdiction: "sh.cn", kinds: [STATE_BUREAU, PEOPLES_CONGRESS]}'))).toEqual([
      'sh.congress',
      'sh.plated',
    ]);
  });

  test.each(['SHARED', 'NEAR'])('can be of some kinds wherever they are in %s, each body once', async (scenario) => {
    const view = `{scenario: "${scenario}"}`;
    const { data } = await ask<{ list: { nodes: { id: string; kind: string }[] } }>(
      store,
      `{ list: organizations(view: ${view}, first: 100) { nodes { id kind } } }`,
    );
    const found = data?.list.nodes ?? [];
    const kinds = ['DEPARTMENT', 'GENERAL_OFFICE', 'LEADING_GROUP'];
    const wanted = found.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
    expect(found.length).toBeLessThan(100);
    expect(wanted.length).toBeGreaterThan(2);
    const filter = `{kinds: [${[...kinds, 'DEPARTMENT'].join(', ')}]}`;
    expect(idsOf(await where(filter, view))).toEqual(wanted);
    const first = await page(`organizations(where: ${filter}, view: ${view}, PAGE)`, { first: 2 });
    expect([idsOf(first), first.totalCount]).toEqual([wanted.slice(0, 2), wanted.length]);
    const after = first.pageInfo.endCursor;
    const rest = await page(`organizations(where: ${filter}, view: ${view}, PAGE)`, { first: 100, after });
    expect(idsOf(rest)).toEqual(wanted.slice(2));
    expect(idsOf(await where('{kinds: []}', view))).toEqual([]);
  });

  test('can reach into what lies inside a jurisdiction', async () => {
    expect(idsOf(await where('{within: "sh.cn", kinds: [DEPARTMENT]}'))).toEqual(['sh.a', 'sh.b', 'sh.c', 'sh.p']);
  });

  test('wants both where both are given', async () => {
    expect(idsOf(await where('{within: "sh.cn", jurisdiction: "sh.prov"}'))).toEqual(['sh.p']);
    expect(idsOf(await where('{within: "sh.prov", jurisdiction: "sh.cn"}'))).toEqual([]);
  });

  test('can be of bodies whose name or alias holds a text', async () => {
    expect(idsOf(await where('{jurisdiction: "sh.cn", nameContains: "水库建设"}'))).toEqual(['sh.plated']);
  });

  test('can be of temporary ones, or of those that are said not to be; of what is not said it is neither', async () => {
    const temporary = (is: boolean) => where(`{within: "sp.temporary", temporary: ${is}}`, '{scenario: "SPLIT"}');
    expect(idsOf(await temporary(true))).toEqual(['sp.temporary.t']);
    expect(idsOf(await temporary(false))).toEqual([]);
  });

  test('is of the bodies of the scenario only', async () => {
    expect(idsOf(await where('{jurisdiction: "sh.cn"}', '{scenario: "NEAR"}'))).toEqual([]);
  });

  test('is of the bodies of the day only', async () => {
    const on = async (day: string) =>
      idsOf(await where('{jurisdiction: "sp.ended"}', `{scenario: "SPLIT", asOf: "${day}"}`));
    expect(await on('2003-03-09')).toEqual(['sp.ended.a', 'sp.ended.m']);
    expect(await on('2003-03-10')).toEqual(['sp.ended.a']);
  });
});

describe('a list of powers', () => {
  const where = (filter: string, view = '{scenario: "SHARED"}') =>
    page(`authorities(where: ${filter}, view: ${view}, PAGE)`);

  test.each([
    ['a holder', '{holder: "sh.c"}', ['sh.led.c', 'sh.two-leads.c']],
    ['a function', '{function: "sh.led"}', ['sh.led.a', 'sh.led.b', 'sh.led.c']],
    ['a jurisdiction', '{jurisdiction: "sh.prov"}', ['sh.levels.p', 'sh.scattered.p', 'sh.whole.1.n']],
    ['a function and a jurisdiction', '{function: "sh.levels", jurisdiction: "sh.prov"}', ['sh.levels.p']],
    ['a function and roles', '{function: "sh.led", roles: [LEAD, PARTICIPANT]}', ['sh.led.a', 'sh.led.c']],
    ['a holder, a function and a role', '{holder: "sh.a", function: "sh.led", roles: [LEAD]}', ['sh.led.a']],
    ['a holder of nothing', '{holder: "sh.canal"}', []],
  ])('can be of %s', async (_, filter, ids) => {
    const found = await where(filter);
    expect(idsOf(found)).toEqual(ids);
    expect(found.totalCount).toBe(ids.length);
  });

  test('is of the day: a power that is handed over is in one hand', async () => {
    const on = async (day: string) =>
      idsOf(await where('{function: "sh.handed-over"}', `{scenario: "SHARED", asOf: "${day}"}`));
    expect(await on('2008-03-14')).toEqual(['sh.handed-over.a']);
    expect(await on('2008-03-15')).toEqual(['sh.handed-over.b']);
  });

  test('is of a what-if without what that takes back', async () => {
    const of = async (scenario: string) => idsOf(await where('{function: "wf.F1"}', `{scenario: "${scenario}"}`));
    expect(await of('BASE-PLAN')).toEqual(['wf.a1']);
    expect(await of('WITHOUT-DUTY')).toEqual([]);
    expect(await of('OTHER-BODY')).toEqual(['wf.a3']);
  });
});

describe('other lists', () => {
  test('the functions of a domain', async () => {
    expect(idsOf(await page('functions(domain: "SQ", PAGE)'))).toEqual(['sq.F0', 'sq.F1']);
  });

  test('the parts of a jurisdiction', async () => {
    const { data } = await ask<{ jurisdiction: { parts: Page } }>(
      store,
      `{ jurisdiction(id: "le.city") { parts(first: 2) { ${fields} } } }`,
    );
    expect(data && idsOf(data.jurisdiction.parts)).toEqual(['le.alone', 'le.county']);
    expect(data?.jurisdiction.parts).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
  });

  test('the ties to those below a body, those that are written downward among them', async () => {
    const { data } = await ask<{ organization: { subordinates: Page } }>(
      store,
      `{ organization(id: "ch.ministry", view: {scenario: "CHAINS"}) { subordinates { ${fields} } } }`,
    );
    expect(data && idsOf(data.organization.subordinates)).toEqual(['ch.r.bureau', 'ch.r.centre1', 'ch.r.centre2']);
  });

  test('the powers that were delegated from one', async () => {
    const { data } = await ask<{ authority: { delegations: Page } }>(
      store,
      `{ authority(id: "sh.delegated.a", view: {scenario: "SHARED"}) { delegations { ${fields} } } }`,
    );
    expect(data && idsOf(data.authority.delegations)).toEqual(['sh.delegated.b']);
  });

  test('the findings of a report, in pages of their own', async () => {
    const { data } = await ask<{ gapReport: { findings: Page } }>(
      store,
      `{ gapReport(jurisdiction: "sh.cn", rules: ["GR-01"], view: {scenario: "SHARED"}) { findings(first: 3) { ${fields} } } }`,
    );
    expect(data?.gapReport.findings).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
  });
});
