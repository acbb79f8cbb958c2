import { expect, test } from '@jest/globals';
import { accountabilityChain } from '../../src/registry/accountability-chain.js';
import { isAbove } from '../../src/registry/is-above.js';
import { smallWorld } from './small-world.js';

const world = `
defaults: {scenario: W}
scenarios: [{id: W, name: World, kind: ACTUAL}]
jurisdictions: [{id: j, name: Land, level: CENTRAL}]
organizations:
  - {id: top, name: Government, kind: GOVERNMENT, jurisdiction: j}
  - {id: office, name: Office, jurisdiction: j}
  - {id: young, name: Young office, jurisdiction: j, from: 2003}
  - {id: younger, name: Younger office, jurisdiction: j, from: 2003-05}
relations:
  - {id: year, source: office, type: SUBORDINATE_TO, target: top, from: 2003}
  - {id: undated, source: young, type: SUBORDINATE_TO, target: top}
  - {id: day, source: younger, type: SUBORDINATE_TO, target: top, from: 2003-05-05}
`;
const { store, on } = smallWorld(world);

test.each([
  ['2003-05-20', ['IMPLIED', 'IMPLIED', 'STATED']],
  ['2003-12-30', ['IMPLIED', 'IMPLIED', 'STATED']],
  ['2003-12-31', ['STATED', 'STATED', 'STATED']],
  ['2003-05-04', ['IMPLIED', 'IMPLIED', 'NOT_STATED']],
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
