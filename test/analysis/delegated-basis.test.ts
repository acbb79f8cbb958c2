import { expect, test } from '@jest/globals';
import { arrangementIn } from '../../src/analysis/arrangement-in.js';
import { rulesNamed } from '../../src/analysis/rule-catalogue.js';
import { gapReport } from '../../src/domain/gap-report.js';
import { smallWorld } from '../registry/small-world.js';

const world = `
defaults: {scenario: W}
scenarios: [{id: W, name: World, kind: ACTUAL}]
domains: [{id: D, name: Domain}]
jurisdictions:
  - {id: j, name: Land, level: CENTRAL}
  - {id: j.county, name: County, level: COUNTY, partOf: j}
functions:
  - {id: f, name: Roads, domain: D, group: MANAGEMENT}
  - {id: g, name: Bridges, domain: D, group: MANAGEMENT}
  - {id: h, name: Canals, domain: D, group: MANAGEMENT}
documents:
  - {id: law, title: Roads act, kind: LAW}
  - {id: old, title: Bridges act, kind: LAW, to: 2010}
organizations:
  - {id: ministry, name: Ministry, kind: DEPARTMENT, jurisdiction: j}
  - {id: office, name: County office, kind: DEPARTMENT, jurisdiction: j.county}
authorities:
  - {id: f.own, holder: ministry, role: ACCOUNTABLE, function: f, basis: [law]}
  - {id: f.given, holder: office, role: LEAD, function: f, origin: DELEGATION, delegatedFrom: f.own}
  - {id: g.own, holder: ministry, role: ACCOUNTABLE, function: g, basis: [old]}
  - {id: g.given, holder: office, role: LEAD, function: g, origin: DELEGATION, delegatedFrom: g.own}
  - {id: h.own, holder: ministry, role: ACCOUNTABLE, function: h, basis: [law], to: 2005}
  - {id: h.given, holder: office, role: LEAD, function: h, origin: DELEGATION, delegatedFrom: h.own}
`;
const { store, on } = smallWorld(world);

test.each([
  ['2004-01-01', []],
  ['2008-01-01', ['h.given']],
  ['2012-01-01', ['g.given', 'h.given']],
])('on %s what rests on no instrument, of its own or of those that delegated it, is %j', async (day, found) => {
  const [rule] = rulesNamed(['GR-06']);
  const { verdicts } = gapReport(await arrangementIn(store(), 'j.county', await on(day)), rule ? [rule] : []);
  expect(verdicts.flatMap(({ findings }) => findings.map(({ subjects }) => subjects.at(-1))).sort()).toEqual(found);
});
