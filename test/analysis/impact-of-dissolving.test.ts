import { describe, expect, jest, test } from '@jest/globals';
import { impactOfDissolving } from '../../src/analysis/impact-of-dissolving.js';
import { smallWorld } from '../registry/small-world.js';

jest.setTimeout(120_000);

const numbers = Array.from({ length: 100 }, (_, at) => String(at).padStart(3, '0'));

const { store, on } = smallWorld(`
scenarios: [{id: W, name: World, kind: ACTUAL}]
defaults: {scenario: W, cites: [law]}
documents: [{id: law, title: Law, kind: LAW}]
domains: [{id: D, name: Domain, management: [f], publicWorks: [b]}]
jurisdictions:
  - {id: j, name: Land, level: CENTRAL}
  - {id: j.county, name: County, level: COUNTY, partOf: j}
  - {id: j.town, name: Town, level: TOWNSHIP, partOf: j.county}
  - {id: j.far, name: Far province, level: PROVINCE, partOf: j}
  - {id: j.calm, name: Calm county, level: COUNTY, partOf: j}
${numbers.map((each) => `  - {id: k.${each}, name: County ${each}, level: COUNTY, partOf: j}`).join('\n')}
functions:
  - {id: f, name: Plan, domain: D, group: MANAGEMENT}
  - {id: b, name: Build, domain: D, group: BUILDING}
  - {id: s, name: Supervise, domain: D, group: MANAGEMENT}
organizations:
  - {id: o.gov, name: Government, kind: GOVERNMENT, jurisdiction: j}
  - {id: o.ministry, name: Ministry, kind: DEPARTMENT, jurisdiction: j}
  - {id: o.board, name: Board, kind: DEPARTMENT, jurisdiction: j}
  - {id: o.county, name: County office, kind: DEPARTMENT, jurisdiction: j.county}
  - {id: o.town, name: Town office, kind: DEPARTMENT, jurisdiction: j.town}
  - {id: o.far, name: Far builder, kind: DEPARTMENT, jurisdiction: j.far}
  - {id: o.calm, name: Calm office, kind: DEPARTMENT, jurisdiction: j.calm}
${numbers.map((each) => `  - {id: o.${each}, name: Office ${each}, kind: DEPARTMENT, jurisdiction: k.${each}}`).join('\n')}
relations:
  - {id: r.ministry, source: o.ministry, type: PART_OF, target: o.gov}
  - {id: r.board, source: o.board, type: PART_OF, target: o.gov}
  - {id: r.far, source: o.far, type: PART_OF, target: o.gov}
  - {id: r.calm, source: o.calm, type: PART_OF, target: o.gov}
  - {id: r.county, source: o.county, type: SUBORDINATE_TO, target: o.ministry}
  - {id: r.town, source: o.town, type: SUBORDINATE_TO, target: o.county}
${numbers.map((each) => `  - {id: r.${each}, source: o.${each}, type: SUBORDINATE_TO, target: o.board}`).join('\n')}
authorities:
  - {id: a.ministry, holder: o.ministry, role: ACCOUNTABLE, function: f}
  - {id: a.town, holder: o.town, role: ACCOUNTABLE, function: f}
  - {id: a.calm, holder: o.calm, role: ACCOUNTABLE, function: f}
  - {id: a.far, holder: o.far, role: ACCOUNTABLE, function: b}
  - {id: a.over.far, holder: o.ministry, role: SUPERVISOR, function: s, object: o.far, jurisdiction: j.far}
${numbers.map((each) => `  - {id: a.${each}, holder: o.${each}, role: ACCOUNTABLE, function: f}`).join('\n')}
`);

const opened = async (body: string) =>
  (await impactOfDissolving(store(), body, await on('2020-01-01'))).openedFindings.map(
    ({ rule, subjects: [body = ''] }) => `${rule} ${body}`,
  );

describe('a body that is dissolved opens findings', () => {
  test('wherever something answered to it, over however many others, and wherever it held a power', async () => {
    const found = await opened('o.ministry');
    expect(found).toEqual(expect.arrayContaining(['GR-11 o.town', 'GR-10a o.far']));
    expect(found.filter((each) => / o\.(calm|\d+)$/.test(each))).toEqual([]);
  });

  test('of those that answer to it, in a hundred jurisdictions with its own', async () => {
    const found = await opened('o.board');
    expect(found.filter((each) => /^GR-11 o\.\d+$/.test(each))).toEqual(
      numbers.slice(0, 99).map((each) => `GR-11 o.${each}`),
    );
  });

  test('and none where nothing hangs on it', async () => {
    expect(await opened('o.calm')).toEqual([]);
  });
});
