import { expect, test } from '@jest/globals';
import { sentences } from '../../src/domain/sentences.js';
import { accountabilityChain } from '../../src/registry/accountability-chain.js';
import { isAbove } from '../../src/registry/is-above.js';
import { whoCoordinates } from '../../src/registry/who-coordinates.js';
import { whoCoordinatesBetween } from '../../src/registry/who-coordinates-between.js';
import { smallWorld } from './small-world.js';

const world = `
defaults: {scenario: W}
scenarios: [{id: W, name: World, kind: ACTUAL}]
jurisdictions: [{id: j, name: Land, level: CENTRAL}]
organizations:
  - {id: top, name: Government, kind: GOVERNMENT, jurisdiction: j}
  - {id: office, name: Office, jurisdiction: j}
  - {id: council, name: Council, jurisdiction: j}
  - {id: branch, name: Branch, jurisdiction: j}
  - {id: young, name: Young office, jurisdiction: j, from: 2003}
  - {id: younger, name: Younger office, jurisdiction: j, from: 2003-05}
relations:
  - {id: year, source: office, type: SUBORDINATE_TO, target: top, from: 2003}
  - {id: undated, source: young, type: SUBORDINATE_TO, target: top}
  - {id: c.top, source: younger, type: COORDINATES, target: top}
  - {id: c.office, source: council, type: COORDINATES, target: office, from: 2003}
  - {id: c.branch, source: council, type: COORDINATES, target: branch, from: 2003}
  - {id: day, source: younger, type: SUBORDINATE_TO, target: top, from: 2003-05-05}
`;
const { store, on } = smallWorld(world);

test.each([
  ['2003-05-20', ['IMPLIED', 'IMPLIED', 'STATED']],
  ['2003-12-30', ['IMPLIED', 'IMPLIED', 'STATED']],
  ['2003-12-31', ['STATED', 'STATED', 'STATED']],
  ['2003-05-04', ['IMPLIED', 'IMPLIED', 'NOT_STATED']],
  ['9999-12-31', ['STATED', 'STATED', 'STATED']],
])(
  'on %s ties that are dated to a year, by their ends and to a day are %j, whichever question asks',
  async (day, said) => {
    const view = await on(day);
    const bodies = ['office', 'young', 'younger'];
    const above = await isAbove(
      store(),
      bodies.map((lower) => ({ lower, upper: 'top' })),
      view,
    );
    expect(above.map(({ status }) => status)).toEqual(said);
    const chains = await Promise.all(bodies.map((id) => accountabilityChain(store(), id, view)));
    expect(chains.map(({ status }) => status)).toEqual(said);
  },
);

test.each([
  ['2003-05-20', 'IMPLIED', 'Whether c.office held on 2003-05-20 is not known: the source gives only the year (2003).'],
  ['2003-12-31', 'STATED', null],
])('on %s who coordinates one of two bodies, and who coordinates between them, is %s', async (day, status, reason) => {
  const view = await on(day);
  const matter = { function: null, organization: 'office', system: null, jurisdiction: null };
  expect(await whoCoordinates(store(), matter, view)).toMatchObject({ status, reason });
  const between = await whoCoordinatesBetween(store(), ['office', 'branch'], view);
  const apart = 'No body that commands all of them is recorded.';
  expect(between).toMatchObject({ coordinator: 'council', status, reason: sentences(apart, reason) });
});

test.each([
  [
    '2003-05-20',
    'IMPLIED',
    'Whether younger existed on 2003-05-20 is not known: the source gives only the month (2003-05).',
  ],
  ['2003-05-31', 'STATED', null],
])('on %s who coordinates by a tie without a date is as sure as that it exists: %s', async (day, status, reason) => {
  const matter = { function: null, organization: 'top', system: null, jurisdiction: null };
  expect(await whoCoordinates(store(), matter, await on(day))).toMatchObject({ status, reason });
});
