import { expect, jest, test } from '@jest/globals';
import { reportGaps } from '../../src/analysis/report-gaps.js';
import { chooseView } from '../../src/registry/view.js';
import { smallWorld } from '../registry/small-world.js';

jest.setTimeout(120_000);

const { store } = smallWorld(`
scenarios:
  - {id: W, name: As it is, kind: AS_IS}
  - {id: LESS, name: Less, kind: WHAT_IF, basedOn: W, inherits: true, retracts: [gone]}
  - {id: NEXT, name: Next, kind: TO_BE, basedOn: LESS}
domains: [{id: D, name: Domain, management: [f, g]}]
jurisdictions: [{id: j, name: Land, level: CENTRAL}]
functions: [{id: f, name: Roads, domain: D, group: MANAGEMENT}, {id: g, name: Bridges, domain: D, group: MANAGEMENT}]
organizations:
  - {id: gone, name: Gone, jurisdiction: j, scenarios: [W]}
  - {id: left, name: Left, jurisdiction: j, scenarios: [W]}
authorities:
  - {id: gone.f, holder: gone, role: ACCOUNTABLE, function: f, scenario: W}
  - {id: left.g, holder: left, role: ACCOUNTABLE, function: g, scenario: W}
`);

test('a proposal says nothing of a body that what it changes has taken back, nor of what that held', async () => {
  const view = await chooseView(store(), { scenario: 'NEXT' }, 'NEXT');
  const { page } = await reportGaps(store(), { jurisdiction: 'j', rules: ['GR-20'], subtree: false }, view);
  expect((await page('', 10)).map(({ subjects }) => subjects)).toEqual([['left', 'left.g']]);
});
