import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { graphql } from 'graphql';
import { newContext } from '../../src/api/new-context.js';
import { buildApiSchema } from '../../src/api/schema.js';
import { loadFiles } from '../../src/import/load-files.js';
import { cypher } from '../../src/store/cypher.js';
import type { Store } from '../../src/store/store.js';
import { seeded } from '../worlds/seeded.js';

jest.setTimeout(120_000);

const schema = await buildApiSchema();
let store: Store;
beforeAll(async () => {
  store = await seeded();
});
afterAll(() => store.close());

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The answer to one root field in ACTUAL on a day. */
async function ask<T>(asOf: string, field: string, selection: string): Promise<T> {
  const source = `query ($view: ViewInput) { answer: ${field.replace(/\)$/, ', view: $view)')} ${selection} }`;
  const contextValue = newContext(store, 'ACTUAL', 'test');
  const { data, errors } = await graphql({ schema, source, variableValues: { view: { asOf } }, contextValue });
  expect(errors).toBeUndefined();
  return data?.['answer'] as T;
}

const counted = cypher`
  MATCH (n:Entity) WHERE n.statedBy STARTS WITH 'history/'
  RETURN [label IN labels(n) WHERE label <> 'Entity'][0] AS what, count(*) AS many
  UNION ALL
  MATCH ()-[tie]->() WHERE tie.statedBy STARTS WITH 'history/' AND tie.tie IS NULL AND tie.scenario IS NOT NULL
  RETURN CASE type(tie) WHEN 'EX_OFFICIO' THEN 'exOfficio' ELSE 'relation' END AS what, count(*) AS many`;

describe('the data', () => {
  test('are good', async () => {
    const folders = ['seeds/base', 'seeds/article', 'seeds/history'];
    expect(await loadFiles(store, folders, { dryRun: true })).toMatchObject({ problems: [], created: 0, retired: 0 });
  });

  test('are all there', async () => {
    const rows = await store.read(counted);
    expect(Object.fromEntries(rows.map((row) => [row.get('what') as string, row.get('many') as number]))).toEqual({
      Appointment: 39,
      Authority: 60,
      ChangeEvent: 53,
      Clause: 97,
      Document: 83,
      Domain: 1,
      Function: 5,
      LocalModel: 4,
      Mechanism: 2,
      OpenList: 2,
      Organization: 139,
      Person: 24,
      Post: 30,
      Staffing: 6,
      Step: 20,
      System: 2,
      SystemAssignment: 4,
      exOfficio: 5,
      relation: 168,
    });
  });

  test('say nothing of the bodies of the article', async () => {
    const statement = cypher`
      MATCH (n)-[tie]-(o:Organization) WHERE o.statedBy STARTS WITH 'article/'
        AND (n.statedBy STARTS WITH 'history/' OR tie.statedBy STARTS WITH 'history/')
      RETURN o.id AS id`;
    expect(await store.read(statement)).toEqual([]);
  });

  test('call nothing stated that is only generally known', async () => {
    const statement = cypher`
      MATCH (n) WHERE n.statedBy STARTS WITH 'history/' AND n.certainty = 'STATED' AND n.cites = ['d.h.gk'] RETURN n.id AS id
      UNION ALL
      MATCH ()-[n]->() WHERE n.statedBy STARTS WITH 'history/' AND n.certainty = 'STATED' AND n.cites = ['d.h.gk'] RETURN n.id AS id`;
    expect(await store.read(statement)).toEqual([]);
  });

  test.each(['j.cn', 'j.310000', 'j.370200', 'j.210000', 'j.610000', 'j.local'])('break no rule of good data in %s', async (place) => {
    const rules = '["DQ-1", "DQ-2", "DQ-4", "DQ-5", "DQ-6", "DQ-7"]';
    for (const day of ['1996-12-31', '2004-12-31', '2012-12-31', '2019-12-31']) {
      const { results } = await ask<{ results: { outcome: string; findings: { statement: string }[] }[] }>(
        day,
        `gapReport(jurisdiction: "${place}", rules: ${rules})`,
        '{ results { outcome findings { statement } } }',
      );
      expect(results.flatMap(({ findings }) => findings.map(({ statement }) => statement))).toEqual([]);
      expect(results.map(({ outcome }) => outcome)).toContain('PASS');
    }
  });
});

describe('departments of the State Council', () => {
  test.each([
    ['1999-06-30', 29],
    ['2004-06-30', 28],
    ['2009-06-30', 27],
    ['2014-06-30', 25],
    ['2019-06-30', 26],
    ['2023-12-31', 26],
  ])('on %s: %i', async (day, many) => {
    const where = '{kinds: [DEPARTMENT], jurisdiction: "j.cn"}';
    expect(await ask(day, `organizations(where: ${where}, first: 1)`, '{ totalCount }')).toEqual({ totalCount: many });
  });

  test('the planning commission is one body under three names', async () => {
    const nameOn = async (day: string) => (await ask<Named>(day, 'organization(id: "h.o.ndrc")', '{ name }')).name;
    expect(await nameOn('1997-06-30')).toBe('国家计划委员会');
    expect(await nameOn('2000-06-30')).toBe('国家发展计划委员会');
    expect(await nameOn('2010-06-30')).toBe('国家发展和改革委员会');
  });

  test.each(['国家计划委员会', '国家计委', '发改委'])('a body is found by %s on any day, and the name that matched is shown', async (text) => {
    for (const day of ['1997-06-30', '2019-12-31']) {
      const [first] = (await ask<{ nodes: { matched: string; node: { id: string } }[] }>(
        day,
        `search(text: "${text}", kinds: [ORGANIZATION])`,
        '{ nodes { matched node { id } } }',
      )).nodes;
      expect(first).toEqual({ matched: text, node: { id: 'h.o.ndrc' } });
    }
  });

  test('a body has its dated names, and no name twice', async () => {
    const { name, names, aliases } = await ask<Named & { names: object[]; aliases: string[] }>(
      '2016-06-30',
      'organization(id: "h.o.ccac")',
      '{ name aliases names { text kind from to fromPrecision toPrecision } }',
    );
    const inTheMonth = { fromPrecision: 'MONTH', toPrecision: 'UNKNOWN' };
    expect(name).toBe('中央网络安全和信息化领导小组');
    expect(aliases).toEqual(['中央网络安全和信息化委员会', '中央网信委']);
    expect(names).toEqual([
      {
        ...{ text: '中央网络安全和信息化领导小组', kind: 'OFFICIAL', from: '2014-02-27', to: '2018-03-01' },
        ...{ fromPrecision: 'DAY', toPrecision: 'MONTH' },
      },
      { text: '中央网络安全和信息化委员会', kind: 'OFFICIAL', from: '2018-03-01', to: null, ...inTheMonth },
      { text: '中央网信委', kind: 'SHORT', from: '2018-03-01', to: null, ...inTheMonth },
    ]);
  });
});

test('the bodies of the line that existed on 2010-01-01', async () => {
  const line = ['lg1982', 'lg1986', 'jc1993', 'lg1996', 'lg1999', 'silg', 'scito', 'mii', 'miit', 'ccac', 'cac', 'nda', 'sic'];
  const found = await Promise.all(
    line.map((id) => ask<Named | null>('2010-01-01', `organization(id: "h.o.${id}")`, '{ id }')),
  );
  expect(found.flatMap((body) => body?.id ?? [])).toEqual(['h.o.silg', 'h.o.miit', 'h.o.sic']);
});

interface Head {
  readonly head: {
    readonly post: Named | null;
    readonly exOfficio: readonly Named[];
    readonly incumbent: { readonly certainty: string; readonly person: Named } | null;
  };
}
const headSelection = '{ head { post { id } exOfficio { id } incumbent { certainty person { name } } } }';
const headOf = async (body: string, day: string) => (await ask<Head>(day, `organization(id: "${body}")`, headSelection)).head;

describe('who headed the top informatization body', () => {
  test.each([
    ['1994-06-30', 'h.o.jc1993', '邹家华', 'STATED'],
    ['1997-06-30', 'h.o.lg1996', '邹家华', 'STATED'],
    ['1999-12-31', 'h.o.lg1999', '吴邦国', 'STATED'],
    ['2002-07-03', 'h.o.silg', '朱镕基', 'STATED'],
    ['2005-11-03', 'h.o.silg', '温家宝', 'STATED'],
    ['2006-06-30', 'h.o.silg', '温家宝', 'IMPLIED'],
    ['2014-01-08', 'h.o.silg', '李克强', 'STATED'],
    ['2014-06-30', 'h.o.ccac', '习近平', 'STATED'],
  ])('on %s: of %s, %s', async (day, body, name, certainty) => {
    expect((await headOf(body, day)).incumbent).toEqual({ certainty, person: { name } });
  });

  test('nobody is recorded in the middle of 1999', async () => {
    expect(await headOf('h.o.lg1996', '1999-06-30')).toMatchObject({ post: { id: 'h.p.lg1996.head' }, incumbent: null });
  });

  test('of one head post the next holder begins on the day on which the last ends', async () => {
    const statement = cypher`
      MATCH (p:Post {head: true})<-[:TO]-(a:Appointment) WHERE p.statedBy STARTS WITH 'history/'
      MATCH (p)<-[:TO]-(b:Appointment) WHERE b.id > a.id AND a.validFrom < b.validTo AND b.validFrom < a.validTo
      RETURN a.id AS one, b.id AS other`;
    expect(await store.read(statement)).toEqual([]);
  });
});

interface Chain {
  readonly outcome: string;
  readonly paths: readonly { readonly outcome: string; readonly steps: readonly { tie: string | null; subject: Named }[] }[];
}
const chainSelection = '{ outcome paths { outcome steps { tie subject { id } } } }';
async function wayUp(of: string, day: string): Promise<string[]> {
  const { outcome, paths } = await ask<Chain>(day, `accountabilityChain(of: "${of}")`, chainSelection);
  return [outcome, ...(paths[0]?.steps.map(({ tie, subject }) => `${tie ?? 'of'} ${subject.id}`) ?? [])];
}

describe('the way up from the top body', () => {
  test('in 1999 goes to the State Council, over the head of a vice-premier', async () => {
    expect(await wayUp('h.o.lg1999', '1999-12-31')).toEqual([
      'REACHES_TOP',
      'of h.o.lg1999',
      'SUBORDINATE_TO h.o.sc',
      'HEADED_BY h.p.sc.premier',
      'HELD_BY h.person.zhu-rongji',
    ]);
  });

  test('in 2002 goes through its head, who is the Premier', async () => {
    expect(await wayUp('h.o.silg', '2002-07-03')).toEqual([
      'REACHES_TOP',
      'of h.o.silg',
      'HEADED_BY h.p.silg.head',
      'HELD_BY h.person.zhu-rongji',
    ]);
  });

  test('since 2014 goes to the Party’s centre, and not to the State Council', async () => {
    expect(await wayUp('h.o.cac', '2016-06-30')).toEqual([
      'REACHES_TOP',
      'of h.o.cac',
      'WORKING_BODY_OF h.o.ccac',
      'SUBORDINATE_TO h.o.ccp',
      'HEADED_BY h.p.ccp.general-secretary',
      'HELD_BY h.person.xi-jinping',
    ]);
  });
});

interface Gaps {
  readonly results: readonly { readonly outcome: string; readonly findings: readonly { severity: string; subjects: Named[] }[] }[];
}
async function judged(rule: string, place: string, day: string) {
  const field = `gapReport(jurisdiction: "${place}", rules: ["${rule}"])`;
  const { results } = await ask<Gaps>(day, field, '{ results { outcome findings { severity subjects { id } } } }');
  const [result] = results;
  return { outcome: result?.outcome, findings: result?.findings.map(({ severity, subjects }) => [severity, ...subjects.map(({ id }) => id)]) };
}

test('the Premier had to head it: not so in 1999, so in 2002, and no longer the question in 2016', async () => {
  const on = async (day: string) => (await judged('GR-12', 'j.cn', day)).outcome;
  expect([await on('1999-12-31'), await on('2002-07-03'), await on('2016-06-30')]).toEqual(['FIRE', 'PASS', 'NOT_APPLICABLE']);
});

describe('the State Council Informatization Office', () => {
  const changes = '{ changes { kind date originals { id } resulting { id } } }';

  test('was abolished in March 2008, with the ministry, into a new one', async () => {
    const { changes: events } = await ask<{ changes: { kind: string; date: string; resulting: Named[] }[] }>(
      '2007-06-30',
      'organization(id: "h.o.scito")',
      changes,
    );
    expect(events).toContainEqual({
      kind: 'MERGE',
      date: '2008-03-01',
      originals: [{ id: 'h.o.scito' }, { id: 'h.o.mii' }],
      resulting: [{ id: 'h.o.miit' }],
    });
    expect(await ask('2008-03-01', 'organization(id: "h.o.scito")', '{ id }')).toBeNull();
  });

  const holder = async (functionId: string, day: string) => {
    const field = `whoIsResponsible(matter: {function: "${functionId}", jurisdiction: "j.cn"})`;
    const { holdings } = await ask<{ holdings: { holder: Named; certainty: string }[] }>(day, field, '{ holdings { holder { id } certainty } }');
    return holdings.map(({ holder: { id }, certainty }) => [id, certainty]);
  };

  test('left planning to the ministry, and that to the office of the Party centre', async () => {
    expect(await holder('F1', '2000-06-30')).toEqual([['h.o.mii', 'IMPLIED']]);
    expect(await holder('F1', '2007-06-30')).toEqual([['h.o.scito', 'STATED']]);
    expect(await holder('F1', '2010-06-30')).toEqual([['h.o.miit', 'IMPLIED']]);
    expect(await holder('F1', '2018-06-30')).toEqual([['h.o.cac', 'STATED']]);
  });
});

test('where sources disagree on a founding, both dates are kept', async () => {
  const founded = async (body: string) => {
    const { changes } = await ask<{ changes: { kind: string; date: string }[] }>('2012-06-30', `organization(id: "${body}")`, '{ changes { kind date } }');
    return changes.flatMap(({ kind, date }) => (kind === 'ESTABLISH' ? date : [])).sort();
  };
  expect(await founded('h.o.sic')).toEqual(['1986-02-01', '1987-01-24']);
  expect(await founded('h.o.netsec')).toEqual(['2003-01-01', '2010-01-01']);
});

describe('localities', () => {
  test('Qingdao’s group is headed by the mayor, later by the executive vice-mayor', async () => {
    const follows = async (day: string) => (await headOf('h.o.qd.lg', day)).exOfficio.map(({ id }) => id);
    expect(await follows('2004-01-18')).toEqual(['h.p.qd.mayor']);
    expect(await follows('2012-04-14')).toEqual(['h.p.qd.vice']);
    expect((await judged('GR-12', 'j.370200', '2004-01-18')).outcome).toBe('PASS');
    expect((await judged('GR-12', 'j.370200', '2012-04-14')).outcome).toBe('FIRE');
  });

  test('Qingdao’s centre is one body under its names', async () => {
    const on = (day: string) => ask<Named & { aliases: string[] }>(day, 'organization(id: "h.o.qd.centre")', '{ name aliases }');
    expect(await on('2005-06-30')).toMatchObject({ name: '青岛市委市政府计算机中心' });
    expect((await on('2005-06-30')).aliases).toContain('青岛市电子政务办公室');
    expect(await on('2009-06-30')).toMatchObject({ name: '青岛市电子政务办公室' });
    expect(await on('2012-06-30')).toMatchObject({ name: '青岛市电子政务和信息资源管理办公室' });
  });

  test('Liaoning’s group is headed by a vice-governor, seats deputies and leaves audit out', async () => {
    expect((await headOf('h.o.ln.lg', '2013-06-30')).exOfficio.map(({ id }) => id)).toEqual(['h.p.ln.vice']);
    expect((await judged('GR-12', 'j.210000', '2013-06-30')).outcome).toBe('FIRE');
    const seats = (await judged('GR-13', 'j.210000', '2013-06-30')).findings;
    expect(seats?.filter(([severity]) => severity === 'WARNING')).toHaveLength(3);
    expect(seats?.filter(([severity]) => severity === 'INFO')).toHaveLength(1);
  });

  test('Shaanxi’s e-government office has a counterpart at the centre, and nothing more', async () => {
    const { outcome, findings } = await judged('GR-05', 'j.610000', '2012-06-30');
    expect(outcome).toBe('FIRE');
    expect(findings?.map(([, lower, upper]) => [lower, upper])).toEqual([['h.o.sn.egov', 'h.o.gosc.egov']]);
  });

  test('Shanghai names no lead in 2015, and three at once in 2016', async () => {
    const byYear = await Promise.all(['2015-06-30', '2016-06-30', '2017-06-30'].map((day) => judged('GR-01', 'j.310000', day)));
    expect(byYear.map(({ outcome }) => outcome)).toEqual(['FIRE', 'FIRE', 'PASS']);
    const bodies = byYear.map(({ findings }) => findings?.map(([severity, ...subjects]) => [severity, subjects.filter((id) => id.startsWith('h.o.')).length]));
    expect(bodies[0]).toEqual([['ERROR', 3], ['ERROR', 4]]);
    expect(bodies[1]).toEqual([['WARNING', 2], ['WARNING', 3]]);
  });
});

test('a local audit organ answers to two, each in its own aspects', async () => {
  const { superiors } = await ask<{ superiors: { source: Named; target: Named; aspect: string }[] }>(
    '2010-06-30',
    'organization(id: "h.o.audit.local")',
    '{ superiors { source { id } target { id } aspect } }',
  );
  const aspects = superiors.map(({ source, target, aspect }) => [source.id === 'h.o.audit.local' ? target.id : source.id, aspect]);
  expect(aspects.sort()).toEqual([['h.o.cnao', 'business'], ['h.o.lgov', 'budget'], ['h.o.lgov', 'personnel']]);
});

test('national projects go by the rule of the day: order 55 from 2007, the measures of 57 since the end of 2019', async () => {
  const route = (day: string) =>
    ask<{ mechanism: Named | null; steps: { actor: Named | null }[] }>(
      day,
      'route(of: {jurisdiction: "j.cn", object: DEPARTMENT_PROJECT})',
      '{ mechanism { id } steps { actor { id } } }',
    );
  expect((await route('2007-08-31')).mechanism).toBeNull();
  expect((await route('2007-09-01')).mechanism).toEqual({ id: 'h.m.2007' });
  expect((await route('2019-12-29')).mechanism).toEqual({ id: 'h.m.2007' });
  expect((await route('2019-12-30')).mechanism).toEqual({ id: 'h.m.2019' });
  const actors = (await route('2021-06-30')).steps.flatMap(({ actor }) => actor?.id ?? []);
  expect(actors).toEqual(['h.o.ndrc', 'h.o.sc', 'h.o.gosc', 'h.o.sc', 'h.o.ndrc', 'h.o.mof', 'h.o.consult2019']);
});
