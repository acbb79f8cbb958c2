import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Store } from '../../src/store/store.js';
import { ask } from '../worlds/asking.js';
import { seeded } from '../worlds/seeded.js';

jest.setTimeout(120_000);

let store: Store;
beforeAll(async () => {
  store = await seeded();
});
afterAll(() => store.close());

async function data(source: string): Promise<unknown> {
  const { data: found, refusal } = await ask<unknown>(store, source);
  expect(refusal).toBeUndefined();
  return found;
}

describe('anything that has an id', () => {
  test.each([
    ['ch.ministry', 'Organization'],
    ['ch.minister', 'Post'],
    ['ch.wang', 'Person'],
    ['ch.t2', 'Appointment'],
    ['ch.a1', 'Authority'],
    ['ch.f', 'Function'],
    ['ch.county', 'Jurisdiction'],
    ['ch.d', 'Document'],
    ['ch.r.bureau', 'Relation'],
    ['CHAINS', 'Scenario'],
  ])('%s is a node, and a %s', async (id, type) => {
    expect(await data(`{ node(id: "${id}", view: {scenario: "CHAINS"}) { __typename id } }`)).toEqual({
      node: { __typename: type, id },
    });
  });

  test.each([
    ['S068', 'Clause'],
    ['s.portal', 'System'],
    ['t.con', 'OrganizationalSystem'],
    ['s03', 'SystemAssignment'],
    ['y03', 'OpenList'],
    ['z02', 'Qualification'],
    ['e01', 'ChangeEvent'],
    ['M2B', 'Mechanism'],
    ['PB-1', 'Problem'],
  ])('%s of the article is a node, and a %s', async (id, type) => {
    expect(await data(`{ node(id: "${id}", view: {scenario: "NEAR"}) { __typename id } }`)).toEqual({
      node: { __typename: type, id },
    });
  });

  test('is null where there is no such id, or it is in another scenario, or on another day, or taken back', async () => {
    expect(
      await data(`{
        nothing: node(id: "ch.nothing") { id }
        elsewhere: node(id: "ch.ministry", view: {scenario: "NEAR"}) { id }
        later: node(id: "ch.t1", view: {scenario: "CHAINS", asOf: "2013-03-15"}) { id }
        taken: node(id: "ch.r.bureau", view: {scenario: "CHAINS-CUT"}) { id }
        before: node(id: "ch.t1", view: {scenario: "CHAINS", asOf: "2013-03-14"}) { id }
      }`),
    ).toEqual({ nothing: null, elsewhere: null, later: null, taken: null, before: { id: 'ch.t1' } });
  });

  test('stands in a list of several in the order that was asked for, with null for what is not there', async () => {
    const ids = '["ch.wang", "ch.nothing", "ch.gov", "ch.wang"]';
    expect(await data(`{ nodes(ids: ${ids}, view: {scenario: "CHAINS"}) { id } }`)).toEqual({
      nodes: [{ id: 'ch.wang' }, null, { id: 'ch.gov' }, { id: 'ch.wang' }],
    });
  });

  test('is a finding, for as long as the view has the fault', async () => {
    const asIs = 'view: {scenario: "ASIS"}';
    const { gapReport } = (await data(
      `{ gapReport(jurisdiction: "j.local", rules: ["GR-02"], ${asIs}) { findings { nodes { id statement } } } }`,
    )) as { gapReport: { findings: { nodes: [{ id: string; statement: string }] } } };
    const [finding] = gapReport.findings.nodes;
    const node = (id: string, view: string) => `node(id: "${id}", ${view}) { ... on Finding { id statement } }`;
    expect(
      await data(`{
        found: ${node(finding.id, asIs)}
        elsewhere: ${node(finding.id, 'view: {scenario: "NEAR"}')}
        otherRule: ${node(finding.id.replace('GR-02', 'GR-01'), asIs)}
        nowhere: ${node(finding.id.replace('j.local', 'j.nothing'), asIs)}
      }`),
    ).toEqual({ found: finding, elsewhere: null, otherRule: null, nowhere: null });
  });

  test('is null to a question for another kind of thing', async () => {
    expect(
      await data(`{
        organization(id: "ch.f", view: {scenario: "CHAINS"}) { id }
        function(id: "ch.gov", view: {scenario: "CHAINS"}) { id }
        jurisdiction(id: "ch.gov", view: {scenario: "CHAINS"}) { id }
        authority(id: "ch.gov", view: {scenario: "CHAINS"}) { id }
      }`),
    ).toEqual({ organization: null, function: null, jurisdiction: null, authority: null });
  });
});

describe('a fact', () => {
  test('says where, when, how exactly, how surely and on what source', async () => {
    expect(
      await data(`{ node(id: "da.t4", view: {scenario: "DAYS", asOf: "2003-05-01"}) { ... on Fact {
        id scenario { id kind } validity { from to fromPrecision toPrecision } certainty
        citations { document { id title } clause { id } }
      } } }`),
    ).toEqual({
      node: {
        id: 'da.t4',
        scenario: { id: 'DAYS', kind: 'ACTUAL' },
        validity: { from: '2003-04-01', to: '2003-10-08', fromPrecision: 'MONTH', toPrecision: 'DAY' },
        certainty: 'STATED',
        citations: [{ document: { id: 'da.d', title: '沿革样例' }, clause: null }],
      },
    });
  });

  test('keeps a year as its first day, and an end that is not known as none', async () => {
    expect(
      await data(
        `{ node(id: "da.t3", view: {scenario: "DAYS"}) { ... on Fact { validity { from to fromPrecision toPrecision } } } }`,
      ),
    ).toEqual({
      node: { validity: { from: '2005-01-01', to: null, fromPrecision: 'YEAR', toPrecision: 'UNKNOWN' } },
    });
  });

  test('leads to both its ends, even where one of them has ended by then', async () => {
    expect(
      await data(`{
        authority(id: "sp.one.a.F1", view: {scenario: "SPLIT"}) { holder { id name } function { id } jurisdiction { id } object { __typename } }
        node(id: "n01", view: {scenario: "NEAR"}) { ... on Relation { type source { id } target { id name } } }
      }`),
    ).toEqual({
      authority: {
        holder: { id: 'sp.one.a', name: '一县林业局' },
        function: { id: 'sp.F1' },
        jurisdiction: { id: 'sp.one' },
        object: null,
      },
      node: { type: 'SUCCESSOR_OF', source: { id: 'o.eplg' }, target: { id: 'o.ecg', name: '电子政务建设协调小组' } },
    });
  });
});

describe('a power', () => {
  const power = (id: string, scenario: string, fields: string) =>
    data(`{ authority(id: "${id}", view: {scenario: "${scenario}"}) { ${fields} } }`);

  test('is of the jurisdiction of its holder, unless it says another', async () => {
    expect(await power('sh.levels.p', 'SHARED', 'jurisdiction { id }')).toEqual({
      authority: { jurisdiction: { id: 'sh.prov' } },
    });
    expect(await power('sh.whole.1.n', 'SHARED', 'jurisdiction { id } holder { id }')).toEqual({
      authority: { jurisdiction: { id: 'sh.prov' }, holder: { id: 'sh.b' } },
    });
  });

  test('of a post is of the jurisdiction of its body', async () => {
    expect(await power('sh.post.h', 'SHARED', 'jurisdiction { id } holder { __typename id }')).toEqual({
      authority: { jurisdiction: { id: 'sh.cn' }, holder: { __typename: 'Post', id: 'sh.a.head' } },
    });
  });

  test('is about a body, a system, or anything inside its scope', async () => {
    expect(await power('sh.objects.b', 'SHARED', 'object { __typename ... on Node { id } }')).toEqual({
      authority: { object: { __typename: 'Organization', id: 'sh.dam' } },
    });
    expect(await power('su.a8', 'WATCHED', 'object { __typename ... on Node { id } }')).toEqual({
      authority: { object: { __typename: 'System', id: 'su.network' } },
    });
  });

  test('says how it came to its holder', async () => {
    const fields = 'origin delegatedFrom { id } mayDelegateFurther';
    expect(await power('sh.delegated.b', 'SHARED', fields)).toEqual({
      authority: { origin: 'DELEGATION', delegatedFrom: { id: 'sh.delegated.a' }, mayDelegateFurther: null },
    });
    expect(await power('sh.delegated.a', 'SHARED', fields)).toEqual({
      authority: { origin: 'NOT_STATED', delegatedFrom: null, mayDelegateFurther: false },
    });
  });

  test('waits for an authorization that its source demands and that has not been named', async () => {
    const fields = 'authorizationPending legalBasis { document { id } }';
    expect(await power('b05', 'NEAR', fields)).toEqual({ authority: { authorizationPending: true, legalBasis: [] } });
    expect(await power('b01', 'NEAR', fields)).toEqual({ authority: { authorizationPending: false, legalBasis: [] } });
  });
});

describe('a body', () => {
  const body = (id: string, scenario: string, fields: string) =>
    data(`{ organization(id: "${id}", view: {scenario: "${scenario}", asOf: "2008-01-01"}) { ${fields} } }`);

  test('keeps what is not stated apart from what is denied', async () => {
    expect(await body('o.eplg', 'NEAR', 'temporary archetype')).toEqual({
      organization: { temporary: null, archetype: false },
    });
    expect(await body('o.epo', 'NEAR', 'temporary')).toEqual({ organization: { temporary: false } });
    expect(await body('o.ecg', 'ASIS', 'temporary')).toEqual({ organization: { temporary: true } });
  });

  test('has its ties to those above, whichever way they are written, and never to host, model or counterpart', async () => {
    expect(await body('o.epo', 'NEAR', 'superiors { id type source { id } target { id } }')).toEqual({
      organization: {
        superiors: [
          { id: 'n03', type: 'WORKING_BODY_OF', source: { id: 'o.epo' }, target: { id: 'o.eplg' } },
          { id: 'n04', type: 'ACCOUNTABLE_TO', source: { id: 'o.epo' }, target: { id: 'o.eplg' } },
        ],
      },
    });
    expect(await body('o.exec', 'NEAR', 'superiors { id type source { id } target { id } }')).toEqual({
      organization: {
        superiors: [
          { id: 'n08', type: 'LEADS_PROFESSIONALLY', source: { id: 'o.eplg' }, target: { id: 'o.exec' } },
          { id: 'n10', type: 'PART_OF', source: { id: 'o.exec' }, target: { id: 'o.dept' } },
        ],
      },
    });
  });

  test('has ties from it and to it, or those of some types', async () => {
    expect(await body('o.eplg', 'NEAR', 'relations(types: [MEMBER_OF]) { source { id } capacity }')).toEqual({
      organization: {
        relations: ['o.gosc', 'o.ndrc', 'o.org', 'o.mof', 'o.mii', 'o.audit', 'o.superv'].map((id) => ({
          source: { id },
          capacity: '主要领导',
        })),
      },
    });
    expect(await body('o.epo', 'NEAR', 'relations { id }')).toMatchObject({
      organization: { relations: expect.arrayContaining([{ id: 'n03' }, { id: 'n05' }, { id: 'n12' }]) },
    });
  });

  test('says which of its lists its source leaves open, and what it says with a modal word', async () => {
    expect(await body('o.eplg', 'NEAR', 'openLists { of marker } qualifications { modality marker }')).toEqual({
      organization: {
        openLists: [{ of: 'MEMBER_OF', marker: '等' }],
        qualifications: [{ modality: 'SUGGESTED', marker: '可以考虑' }],
      },
    });
  });

  test('has its head post before its other posts', async () => {
    expect(
      await body('ch.ministry', 'CHAINS', 'posts { id head incumbents { person { id } } superiors { target { id } } }'),
    ).toEqual({
      organization: {
        posts: [
          { id: 'ch.minister', head: true, incumbents: [], superiors: [] },
          {
            id: 'ch.deputy',
            head: false,
            incumbents: [{ person: { id: 'ch.zhao' } }],
            superiors: [{ target: { id: 'ch.minister' } }],
          },
        ],
      },
    });
  });

  test('shows every event of the scenario, of any day', async () => {
    expect(await body('o.eplg', 'NEAR', 'changes { kind originals { id } resulting { id } }')).toEqual({
      organization: { changes: [{ kind: 'UPGRADE', originals: [{ id: 'o.ecg' }], resulting: [{ id: 'o.eplg' }] }] },
    });
  });

  test('belongs to the systems that it is assigned to, stated or implied', async () => {
    expect(await body('o.epo', 'NEAR', 'systems { system { id } certainty }')).toEqual({
      organization: {
        systems: [
          { system: { id: 't.exe' }, certainty: 'IMPLIED' },
          { system: { id: 't.sup' }, certainty: 'IMPLIED' },
        ],
      },
    });
  });

  test('is called what it was called on the day', async () => {
    const named = (day: string) =>
      data(`{ organization(id: "da.bureau", view: {scenario: "DAYS", asOf: "${day}"}) { id name } }`);
    expect(await named('1980-01-01')).toEqual({ organization: { id: 'da.bureau', name: '测绘总局' } });
    expect(await named('1990-01-01')).toEqual({ organization: { id: 'da.bureau', name: '国家测绘局' } });
  });
});

describe('a person', () => {
  test('holds several posts at once, each from its own day', async () => {
    const posts = (day: string) =>
      data(
        `{ node(id: "ch.wang", view: {scenario: "CHAINS", asOf: "${day}"}) { ... on Person { appointments { post { id } } } } }`,
      );
    expect(await posts('2012-01-01')).toEqual({ node: { appointments: [{ post: { id: 'ch.society.head' } }] } });
    expect(await posts('2020-01-01')).toEqual({
      node: { appointments: [{ post: { id: 'ch.society.head' } }, { post: { id: 'ch.premier' } }] },
    });
  });
});

describe('a view', () => {
  test('is the default scenario, today, where nothing else is said, and the answer says so', async () => {
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    expect(
      await data('{ whoIsResponsible(matter: {function: "sh.led"}) { view { scenario { id } asOf } status } }'),
    ).toEqual({
      whoIsResponsible: { view: { scenario: { id: 'ACTUAL' }, asOf: today }, status: 'NOT_STATED' },
    });
  });

  test('of a scenario knows what that is based on, and whether it inherits it', async () => {
    const { scenarios } = (await data('{ scenarios { id kind inherits basedOn { id } } }')) as {
      scenarios: readonly { readonly id: string }[];
    };
    expect(scenarios.find(({ id }) => id === 'WITHOUT-DUTY')).toEqual({
      id: 'WITHOUT-DUTY',
      kind: 'WHAT_IF',
      inherits: true,
      basedOn: { id: 'BASE-PLAN' },
    });
    expect(scenarios.find(({ id }) => id === 'NEAR')).toEqual({
      id: 'NEAR',
      kind: 'TO_BE',
      inherits: false,
      basedOn: { id: 'ASIS' },
    });
  });
});
