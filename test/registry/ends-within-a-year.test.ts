import { expect, jest, test } from '@jest/globals';
import { reportGaps } from '../../src/analysis/report-gaps.js';
import { accountabilityChain } from '../../src/registry/accountability-chain.js';
import { chainOfAuthority } from '../../src/registry/chain-of-authority.js';
import { whoCoordinatesBetween } from '../../src/registry/who-coordinates-between.js';
import { whoIsResponsible } from '../../src/registry/who-is-responsible.js';
import { smallWorld } from './small-world.js';

jest.setTimeout(120_000);

const world = `
defaults: {scenario: W}
scenarios: [{id: W, name: World, kind: ACTUAL}, {id: V, name: Other, kind: AS_IS}]
domains: [{id: D, name: Domain}]
jurisdictions: [{id: j, name: Land, level: CENTRAL}, {id: j.year, name: County, level: COUNTY, partOf: j, to: 2019}]
functions: [{id: f, name: Roads, domain: D, group: MANAGEMENT}]
documents: [{id: law, title: Roads act, kind: LAW}]
organizations:
  - {id: office, name: Office, jurisdiction: j}
  - {id: year, name: Year office, jurisdiction: j, to: 2019}
  - {id: month, name: Month office, jurisdiction: j, to: 2019-02}
  - {id: day, name: Day office, jurisdiction: j, to: 2019-01-01}
  - {id: other, name: Office of another world, jurisdiction: j, scenarios: [V], to: 2019}
posts:
  - {id: p.year, name: Chief, organization: office, to: 2019}
authorities:
  - {id: a.year, holder: office, role: ACCOUNTABLE, function: f, basis: [law], to: 2019}
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
