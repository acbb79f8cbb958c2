import { expect, test } from '@jest/globals';
import { arrangementIn } from '../../src/analysis/arrangement-in.js';
import { rulesNamed } from '../../src/analysis/rule-catalogue.js';
import { gapReport } from '../../src/domain/gap-report.js';
import { chainOfAuthority } from '../../src/registry/chain-of-authority.js';
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
  - {id: k, name: Locks, domain: D, group: MANAGEMENT}
  - {id: m, name: Ferries, domain: D, group: MANAGEMENT}
documents:
  - {id: law, title: Roads act, kind: LAW}
  - {id: old, title: Bridges act, kind: LAW, to: 2010}
  - {id: new, title: Locks act, kind: LAW, issuedOn: 2007-06-01}
  - {id: early, title: Ferries act, kind: LAW, issuedOn: 2009, from: 2001}
clauses:
  - {id: new.1, document: new, number: '1', statement: The office keeps the locks.}
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
  - {id: k.own, holder: office, role: ACCOUNTABLE, function: k, basis: [new.1]}
  - {id: m.own, holder: office, role: ACCOUNTABLE, function: m, basis: [early]}
`;
const { store, on } = smallWorld(world);

test.each([
  ['2004-01-01', ['k.own']],
  ['2007-05-31', ['h.given', 'k.own']],
  ['2007-06-01', ['h.given']],
  ['2008-01-01', ['h.given']],
  ['2012-01-01', ['g.given', 'h.given']],
])('on %s what rests on no instrument, of its own or of those that delegated it, is %j', async (day, found) => {
  const [rule] = rulesNamed(['GR-06']);
  const { verdicts } = gapReport(await arrangementIn(store(), 'j.county', await on(day)), rule ? [rule] : []);
  expect(verdicts.flatMap(({ findings }) => findings.map(({ subjects }) => subjects.at(-1))).sort()).toEqual(found);
});

test.each(['2004-01-01', '2007-05-31', '2007-06-01', '2008-01-01', '2012-01-01'])(
  'on %s the chain of a power is in force where the rule finds an instrument of it',
  async (day) => {
    const view = await on(day);
    for (const [power, instrument] of [
      ['k.own', day >= '2007-06-01'],
      ['m.own', true],
      ['g.own', day < '2010-01-01'],
    ] as const)
      expect(await chainOfAuthority(store(), power, view)).toMatchObject({ inForce: instrument, status: 'STATED' });
  },
);
