import { expect, jest, test } from '@jest/globals';
import { reportGaps } from '../../src/analysis/report-gaps.js';
import { structureOfArea } from '../../src/analysis/structure-of-area.js';
import { accountabilityChain } from '../../src/registry/accountability-chain.js';
import { chainOfAuthority } from '../../src/registry/chain-of-authority.js';
import { headOf } from '../../src/registry/head-of.js';
import { whoCoordinatesBetween } from '../../src/registry/who-coordinates-between.js';
import { whoIsResponsible } from '../../src/registry/who-is-responsible.js';
import { smallWorld } from './small-world.js';

jest.setTimeout(120_000);

const world = `
defaults: {scenario: W}
scenarios: [{id: W, name: World, kind: ACTUAL}, {id: V, name: Other, kind: AS_IS}]
domains: [{id: D, name: Domain}]
jurisdictions: [{id: j, name: Land, level: CENTRAL}, {id: j.year, name: County, level: COUNTY, partOf: j, to: 2019}]
functions: [{id: f, name: Roads, domain: D, group: MANAGEMENT}, {id: g, name: Bridges, domain: D}, {id: h, name: Ferries, domain: D}]
documents: [{id: law, title: Roads act, kind: LAW}]
organizations:
  - {id: office, name: Office, jurisdiction: j}
  - {id: year, name: Year office, jurisdiction: j, to: 2019}
  - {id: month, name: Month office, jurisdiction: j, to: 2019-02}
  - {id: day, name: Day office, jurisdiction: j, to: 2019-01-01}
  - {id: other, name: Office of another world, jurisdiction: j, scenarios: [V], to: 2019}
posts:
  - {id: p.year, name: Chief, organization: office, to: 2019}
  - {id: p.head, name: Head, organization: office, head: true}
persons: [{id: li, name: Li}]
appointments: [{id: li.head, person: li, post: p.head, from: 2010-01-01, to: 2019-02}]
authorities:
  - {id: a.year, holder: office, role: ACCOUNTABLE, function: f, basis: [law], to: 2019}
  - {id: a.bridges, holder: office, role: ACCOUNTABLE, function: g, to: 2019}
  - {id: a.ferries, holder: year, role: ACCOUNTABLE, function: h}
  - {id: a.of.year, holder: year, role: ACCOUNTABLE, function: f, basis: [law]}
`;
const { store, on } = smallWorld(world);

const gone = (id: string, day: string, known = '') => `${id} does not exist in W on ${day}${known}.`;
const inYear = ', as far as is known: the source gives only the year of its end (2019)';
const inMonth = ', as far as is known: the source gives only the month of its end (2019-02)';

test.each([
  ['year', '2019-02-01', inYear],
  ['year', '2019-12-31', ''],
  ['month', '2019-02-01', inMonth],
  ['month', '2019-02-28', ''],
  ['day', '2019-02-01', ''],
  ['other', '2019-02-01', ''],
  ['p.year', '2019-02-01', inYear],
])('of %s, that it does not exist on %s is said%s', async (id, day, known) => {
  const { status, reason } = await accountabilityChain(store(), id, await on(day));
  expect({ status, reason }).toEqual({ status: 'NOT_STATED', reason: gone(id, day, known) });
});

test.each([
  ['2019-02-01', inYear],
  ['2019-12-31', ''],
])('on %s every question says as much of a body or a place%s', async (day, known) => {
  const view = await on(day);
  expect((await whoCoordinatesBetween(store(), ['office', 'year'], view)).reason).toBe(gone('year', day, known));
  const matter = { function: 'f', organization: null, system: null, jurisdiction: 'j.year' };
  expect((await whoIsResponsible(store(), matter, view)).reason).toBe(gone('j.year', day, known));
  for (const subtree of [false, true]) {
    const { results } = await reportGaps(store(), { jurisdiction: 'j.year', rules: ['GR-01'], subtree }, view);
    expect(results.map(({ reason }) => reason)).toEqual([gone('j.year', day, known)]);
  }
});

test('a power that ends within the year, or its holder, is not known to hold no longer', async () => {
  const within = 'the source gives only the year of its end (2019).';
  const during = await on('2019-02-01');
  expect(await chainOfAuthority(store(), 'a.year', during)).toMatchObject({
    ...{ status: 'IMPLIED', inForce: false },
    reason: `Whether a.year still held on 2019-02-01 is not known: ${within}`,
  });
  expect(await chainOfAuthority(store(), 'a.of.year', during)).toMatchObject({
    ...{ status: 'IMPLIED', inForce: false },
    reason: `Whether year still existed on 2019-02-01 is not known: ${within}`,
  });
  const after = await on('2019-12-31');
  expect(await chainOfAuthority(store(), 'a.year', after)).toMatchObject({ status: 'STATED', reason: null });
  expect(await chainOfAuthority(store(), 'a.of.year', after)).toMatchObject({
    ...{ status: 'STATED', inForce: false },
    reason: 'year, the holder of a.of.year, does not exist on 2019-12-31.',
  });
});

test('where nobody else is known to hold a matter or a post, a question says as much of whoever held it in that year', async () => {
  const held = async (of: string, day: string) =>
    whoIsResponsible(store(), { function: of, organization: null, system: null, jurisdiction: 'j' }, await on(day));
  const none =
    'No holder in such a role is recorded in j or a jurisdiction around it, and no source states that there is none.';
  expect(await held('g', '2018-12-31')).toMatchObject({ status: 'STATED', competence: 'SOLE', reason: null });
  expect((await held('g', '2019-02-01')).reason).toBe(
    `${none} Whether a.bridges still held on 2019-02-01 is not known: the source gives only the year of its end (2019).`,
  );
  expect((await held('h', '2019-02-01')).reason).toBe(
    `${none} Whether year still existed on 2019-02-01 is not known: the source gives only the year of its end (2019).`,
  );
  expect(await held('g', '2019-12-31')).toMatchObject({ status: 'NOT_STATED', competence: 'VACANT', reason: none });

  expect(await headOf(store(), 'office', await on('2019-02-10'))).toMatchObject({
    status: 'IMPLIED',
    reason:
      'Nobody is recorded in p.head. Whether li.head still held on 2019-02-10 is not known: the source gives only the month of its end (2019-02).',
  });
  expect(await headOf(store(), 'office', await on('2019-03-01'))).toMatchObject({
    status: 'STATED',
    reason: 'Nobody is recorded in p.head.',
  });
});

test.each([
  ['2019-01-31', { held: 1, vacant: 0, notKnown: 0 }],
  ['2019-02-10', { held: 0, vacant: 0, notKnown: 1 }],
  ['2019-03-01', { held: 0, vacant: 1, notKnown: 0 }],
])('nor is a post counted as vacant on a day of the month in which it was left: on %s', async (day, heads) => {
  expect((await structureOfArea(store(), 'j', false, await on(day))).heads).toEqual(heads);
});
