import { expect, jest, test } from '@jest/globals';
import { reportGaps } from '../../src/analysis/report-gaps.js';
import { chooseView } from '../../src/registry/view.js';
import { smallWorld } from '../registry/small-world.js';

jest.setTimeout(120_000);

const { store } = smallWorld(`
scenarios:
  - {id: W, name: World, kind: AS_IS}
  - {id: PLAN, name: Plan, kind: TO_BE, basedOn: W}
defaults: {scenario: W}
domains: [{id: D, name: Domain}]
jurisdictions: [{id: j, name: Land, level: CENTRAL}]
functions: [{id: f, name: Roads, domain: D, group: MANAGEMENT}, {id: g, name: Bridges, domain: D, group: MANAGEMENT}]
organizations:
  - {id: o.roads, name: Road office, kind: DEPARTMENT, jurisdiction: j}
  - {id: o.bridges, name: Bridge office, kind: DEPARTMENT, jurisdiction: j}
  - {id: o.ways, name: Office of ways, kind: DEPARTMENT, jurisdiction: j, scenarios: [PLAN]}
authorities:
  - {id: a.roads, holder: o.roads, role: ACCOUNTABLE, function: f}
  - {id: a.bridges, holder: o.bridges, role: ACCOUNTABLE, function: g}
  - {id: a.ways, holder: o.ways, role: ACCOUNTABLE, function: f, scenario: PLAN}
changeEvents:
  - {id: e, kind: DISSOLVE, originals: [o.roads], scenario: PLAN}
`);

test('of two bodies that held a function before, that one is left of which the proposal says nothing', async () => {
  const view = await chooseView(store(), { scenario: 'PLAN' }, 'W');
  const { results, findingsOf } = await reportGaps(
    store(),
    { jurisdiction: 'j', rules: ['GR-20'], subtree: false },
    view,
  );
  expect(results).toMatchObject([{ outcome: 'FIRE', examined: 2 }]);
  expect((await findingsOf('GR-20')).map(({ subjects }) => subjects)).toEqual([['o.bridges', 'a.bridges']]);
});
