import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { graphql } from 'graphql';
import { newContext } from '../../src/api/new-context.js';
import { buildApiSchema } from '../../src/api/schema.js';
import { loadFiles } from '../../src/import/load-files.js';
import type { Store } from '../../src/store/store.js';
import { seeded } from '../worlds/seeded.js';

jest.setTimeout(120_000);

const schema = await buildApiSchema();
let store: Store;
beforeAll(async () => {
  store = await seeded();
});
afterAll(() => store.close());

interface View {
  readonly asOf: string;
  readonly scenario?: string;
}
const model = (asOf: string): View => ({ asOf, scenario: 'WATER-MODEL' });
const actual = (asOf: string): View => ({ asOf });

/** The answer to one root field in a view. */
async function ask<T>(view: View, field: string, selection: string): Promise<T> {
  const source = `query ($view: ViewInput) { answer: ${field.replace(/\)$/, ', view: $view)')} ${selection} }`;
  const contextValue = newContext(store, 'ACTUAL', 'test');
  const { data, errors } = await graphql({ schema, source, variableValues: { view }, contextValue });
  expect(errors).toBeUndefined();
  return data?.['answer'] as T;
}

interface Answer {
  readonly status: string;
  readonly competence: string;
  readonly holdings: readonly { role: string; holder: { id: string }; through: { id: string }[] }[];
}
async function who(question: string, matter: string, view: View) {
  const field = `${question}(matter: {${matter}})`;
  const selection = '{ status competence holdings { role holder { id } through { id } } }';
  const { status, competence, holdings } = await ask<Answer>(view, field, selection);
  return { status, competence, holders: holdings.map(({ role, holder }) => `${role} ${holder.id}`) };
}

async function outcomes(place: string, view: View) {
  const rules = ['GR-01', 'GR-02', 'GR-03', 'GR-05', 'GR-11'];
  const field = `gapReport(jurisdiction: "${place}", rules: ${JSON.stringify(rules)})`;
  const { results } = await ask<{ results: { rule: { id: string }; outcome: string }[] }>(view, field, '{ results { rule { id } outcome } }');
  return Object.fromEntries(results.map(({ rule, outcome }) => [rule.id, outcome]));
}

test('the data are good', async () => {
  const folders = ['base', 'article', 'history', 'water'].map((name) => `seeds/${name}`);
  expect(await loadFiles(store, folders, { dryRun: true })).toMatchObject({ problems: [], created: 0, retired: 0 });
});

describe('the rules on a second domain: a model city before and after one water authority', () => {
  test('find every planted gap before', async () => {
    expect(await outcomes('w.j.city', model('2010-06-30'))).toEqual({
      'GR-01': 'FIRE',
      'GR-02': 'FIRE',
      'GR-03': 'FIRE',
      'GR-05': 'FIRE',
      'GR-11': 'FIRE',
    });
  });

  test('find none of them after', async () => {
    expect(await outcomes('w.j.city', model('2012-07-01'))).toEqual({
      'GR-01': 'PASS',
      'GR-02': 'PASS',
      'GR-03': 'PASS',
      'GR-05': 'PASS',
      'GR-11': 'PASS',
    });
  });

  test('permits for wells: two bodies, then one', async () => {
    const matter = 'function: "W2.1", jurisdiction: "w.j.city"';
    expect(await who('whoIsResponsible', matter, model('2012-06-30'))).toEqual({
      status: 'STATED',
      competence: 'CONFLICTING',
      holders: ['ACCOUNTABLE w.m.conservancy', 'ACCOUNTABLE w.m.construction'],
    });
    expect(await who('whoIsResponsible', matter, model('2012-07-01'))).toMatchObject({
      competence: 'SOLE',
      holders: ['ACCOUNTABLE w.m.water'],
    });
  });

  test('the river office answers to nobody, then to the water authority', async () => {
    const way = (view: View) => ask<{ outcome: string; status: string }>(view, 'accountabilityChain(of: "w.m.rivers")', '{ outcome status }');
    expect(await way(model('2012-06-30'))).toEqual({ outcome: 'BROKEN', status: 'NOT_STATED' });
    expect(await way(model('2012-07-01'))).toMatchObject({ outcome: 'REACHES_TOP' });
  });

  test('the city supervises the water authority', async () => {
    expect(await who('whoSupervises', 'organization: "w.m.water"', model('2013-06-30'))).toEqual({
      status: 'STATED',
      competence: 'SOLE',
      holders: ['SUPERVISOR w.m.city'],
    });
  });

  test('is not in the actual world', async () => {
    expect(await ask(actual('2013-06-30'), 'organization(id: "w.m.water")', '{ id }')).toBeNull();
  });
});

describe('Shanghai', () => {
  test('is split between departments in 1999 (九龙治水), and is not after 13 May 2000', async () => {
    expect(await outcomes('j.310000', actual('2000-05-12'))).toMatchObject({ 'GR-02': 'FIRE' });
    expect(await outcomes('j.310000', actual('2000-05-13'))).toMatchObject({ 'GR-02': 'PASS', 'GR-01': 'PASS' });
  });

  test('drainage passes from municipal engineering to the water authority', async () => {
    const matter = 'function: "W4", jurisdiction: "j.310000"';
    expect((await who('whoIsResponsible', matter, actual('1999-06-30'))).holders).toEqual(['ACCOUNTABLE w.o.sh.engineering']);
    expect((await who('whoIsResponsible', matter, actual('2001-06-30'))).holders).toEqual(['ACCOUNTABLE w.o.sh.water']);
  });

  test('a power that is entrusted for a time lapses with it, and makes nobody a second competent body', async () => {
    const matter = 'function: "W6.1", jurisdiction: "j.310000"';
    expect(await who('whoIsResponsible', matter, actual('2020-03-31'))).toMatchObject({
      competence: 'SOLE',
      holders: ['ACCOUNTABLE w.o.sh.water', 'RESPONSIBLE w.o.sh.lingang'],
    });
    expect((await who('whoIsResponsible', matter, actual('2020-04-01'))).holders).toEqual(['ACCOUNTABLE w.o.sh.water']);
    const chain = await ask<{ inForce: boolean; excesses: string[]; steps: { authority: { id: string } }[] }>(
      actual('2018-06-30'),
      'chainOfAuthority(authority: "w.a.sh.lingang.w6-1")',
      '{ inForce excesses steps { authority { id } } }',
    );
    expect(chain).toEqual({
      inForce: true,
      excesses: [],
      steps: [{ authority: { id: 'w.a.sh.lingang.w6-1' } }, { authority: { id: 'w.a.sh.water.w6-1' } }],
    });
  });

  test('the chief river chief is the mayor by virtue of the post; since 2019 the Party secretary is another', async () => {
    const matter = 'function: "WD", jurisdiction: "j.310000"';
    expect(await who('whoIsResponsible', matter, actual('2018-06-30'))).toMatchObject({ competence: 'SOLE', holders: ['ACCOUNTABLE w.p.sh.chief'] });
    expect(await who('whoIsResponsible', matter, actual('2020-06-30'))).toMatchObject({ competence: 'CONFLICTING' });
    const post = await ask<{ exOfficio: { id: string } }>(actual('2018-06-30'), 'node(id: "w.p.sh.chief")', '{ ... on Post { exOfficio { id } } }');
    expect(post.exOfficio.id).toBe('h.p.sh.mayor');
  });

  test('a district’s bureau is led by its government in personnel and by the city’s bureau in business', async () => {
    const { superiors } = await ask<{ superiors: { aspect: string; type: string }[] }>(
      actual('2018-06-30'),
      'organization(id: "w.o.mh.water")',
      '{ superiors { aspect type } }',
    );
    expect(superiors.map(({ aspect, type }) => `${aspect} ${type}`).sort()).toEqual(['business LEADS_PROFESSIONALLY', 'personnel SUBORDINATE_TO']);
    expect(await outcomes('j.310112', actual('2018-06-30'))).toMatchObject({ 'GR-05': 'PASS', 'GR-11': 'PASS' });
  });
});

describe('the centre', () => {
  test('the law charges two departments with macro-allocation, and puts neither in the lead', async () => {
    expect(await who('whoIsResponsible', 'function: "W2.3", jurisdiction: "j.cn"', actual('2010-06-30'))).toMatchObject({
      status: 'STATED',
      competence: 'CONFLICTING',
      holders: ['ACCOUNTABLE h.o.ndrc', 'ACCOUNTABLE w.o.mwr'],
    });
    expect(await outcomes('j.cn', actual('2010-06-30'))).toMatchObject({ 'GR-01': 'FIRE', 'GR-02': 'FIRE' });
  });

  test('water quality passes from water to ecology in 2018', async () => {
    const matter = 'function: "W5", jurisdiction: "j.cn"';
    expect((await who('whoIsResponsible', matter, actual('2017-06-30'))).holders).toEqual(['LEAD w.o.mwr', 'PARTICIPANT h.o.mep']);
    expect((await who('whoIsResponsible', matter, actual('2019-06-30'))).holders).toEqual(['ACCOUNTABLE h.o.mee']);
  });

  test('what a basin body has is conferred by the law and the ministry, and within the ministry’s own', async () => {
    const chain = await ask<{ inForce: boolean; excesses: string[]; steps: { authority: { id: string } }[] }>(
      actual('2018-06-30'),
      'chainOfAuthority(authority: "w.a.tba.w2-1")',
      '{ inForce excesses steps { authority { id } } }',
    );
    expect(chain.steps.map(({ authority }) => authority.id)).toEqual(['w.a.tba.w2-1', 'w.a.mwr.w2-1']);
    expect(chain).toMatchObject({ inForce: true, excesses: [] });
  });

  test('the basin authority coordinates the three water departments since November 2011, and the ministry supervises it', async () => {
    const coordinator = (view: View) => who('whoCoordinates', 'organization: "w.o.js.water"', view);
    expect((await coordinator(actual('2011-11-01'))).holders).toEqual(['COORDINATOR w.o.tba']);
    expect((await coordinator(actual('2011-10-31'))).holders).toEqual([]);
    expect((await who('whoSupervises', 'organization: "w.o.tba", function: "W7"', actual('2018-06-30'))).holders).toEqual(['SUPERVISOR w.o.mwr']);
  });
});
