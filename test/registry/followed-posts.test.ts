import { expect, test } from '@jest/globals';
import { arrangementIn } from '../../src/analysis/arrangement-in.js';
import { rulesNamed } from '../../src/analysis/rule-catalogue.js';
import { gapReport } from '../../src/domain/gap-report.js';
import { accountabilityChain } from '../../src/registry/accountability-chain.js';
import { headOf } from '../../src/registry/head-of.js';
import { chooseView } from '../../src/registry/view.js';
import { smallWorld } from './small-world.js';

const world = `
defaults: {scenario: W}
scenarios:
  - {id: W, name: World, kind: ACTUAL}
  - {id: X, name: Without the chief, kind: WHAT_IF, basedOn: W, inherits: true, retracts: [chief]}
domains: [{id: D, name: Field}]
persons: [{id: li, name: Li}, {id: wu, name: Wu}, {id: hu, name: Hu}]
appointments:
  - {id: held, person: li, post: chief}
  - {id: wu1, person: wu, post: premier}
  - {id: hu1, person: hu, post: secretary}
  - {id: li2, person: li, post: any-clerk, to: 2006-01-01}
functions: [{id: F, name: Duty, domain: D}, {id: G, name: Other, domain: D}]
jurisdictions: [{id: j, name: Land, level: CENTRAL}]
organizations:
  - {id: top, name: Government, kind: GOVERNMENT, jurisdiction: j}
  - {id: group, name: Group, kind: LEADING_GROUP, jurisdiction: j}
  - {id: joint, name: Joint group, kind: LEADING_GROUP, jurisdiction: j}
  - {id: party, name: Party, kind: PARTY_BODY, jurisdiction: j}
  - {id: office, name: Office, jurisdiction: j}
  - {id: offices, name: Offices of all kinds, jurisdiction: j, archetype: true}
posts:
  - {id: premier, name: Premier, organization: top, head: true}
  - {id: chair, name: Chair, organization: group, head: true, from: 2003-05}
  - {id: joint-chair, name: Chair of both, organization: joint, head: true}
  - {id: secretary, name: Secretary, organization: party, head: true}
  - {id: chief, name: Chief, organization: office}
  - {id: clerk, name: Clerk, organization: office}
  - {id: adviser, name: Adviser, organization: office}
  - {id: any-clerk, name: Any clerk, organization: offices}
exOfficio:
  - {id: rule, post: chair, follows: premier, from: 2004}
  - {id: rule2, post: clerk, follows: premier}
  - {id: rule3, post: joint-chair, follows: secretary}
  - {id: rule4, post: joint-chair, follows: premier, certainty: IMPLIED}
relations:
  - {id: line, source: clerk, type: SUBORDINATE_TO, target: chief}
  - {id: line2, source: adviser, type: SUBORDINATE_TO, target: chief}
authorities:
  - {id: a1, holder: clerk, role: ACCOUNTABLE, function: F}
  - {id: a2, holder: adviser, role: ACCOUNTABLE, function: G}
`;

const { store, on } = smallWorld(world);

test.each([
  ['2003-05-10', 'IMPLIED', /Whether chair held on 2003-05-10 is not known: .* only the month \(2003-05\)/],
  ['2003-06-01', 'STATED', null],
  ['2004-02-01', 'IMPLIED', /Whether rule held on 2004-02-01 is not known: .* only the year \(2004\)/],
  ['2005-01-01', 'STATED', null],
])('on %s a head post and a rule that are dated to month and year make a head %s', async (day, status, reason) => {
  const head = await headOf(store(), 'group', await on(day));
  expect(head.status).toBe(status);
  if (reason) expect(head.reason).toMatch(reason);
});

test.each([
  ['2004-02-01', 'IMPLIED', 'Whether rule held on 2004-02-01 is not known'],
  ['2005-01-01', 'STATED', null],
])('on %s a chain over them is %s', async (day, status, reason) => {
  const chain = await accountabilityChain(store(), 'group', await on(day));
  expect(chain).toMatchObject({ outcome: 'REACHES_TOP', status });
  if (reason === null) expect(chain.reason).toBeNull();
  else expect(chain.reason).toContain(reason);
});

test('a head post that follows two posts is held with each, and the holders are told apart', async () => {
  const view = await on('2005-01-01');
  expect(await headOf(store(), 'joint', view)).toMatchObject({
    status: 'STATED',
    exOfficio: ['secretary'],
    incumbent: 'hu1',
    reason:
      'It is held with more than one post: secretary, premier. The sources conflict: more than one head is recorded.',
  });
  const { paths } = await accountabilityChain(store(), 'joint', view);
  expect(paths.map(({ steps }) => steps.map(({ subject }) => subject))).toEqual([
    ['joint', 'joint-chair', 'secretary', 'hu'],
    ['joint', 'joint-chair', 'premier', 'wu'],
  ]);
  const fromPost = await accountabilityChain(store(), 'joint-chair', view);
  expect(fromPost.paths.map(({ steps }) => steps.map(({ subject }) => subject))).toEqual([
    ['joint-chair', 'secretary', 'hu'],
    ['joint-chair', 'premier', 'wu'],
  ]);
});

test('GR-11 follows the rule of a post that reports to another as the chain does', async () => {
  const view = await on('2005-01-01');
  expect((await accountabilityChain(store(), 'clerk', view)).outcome).toBe('REACHES_TOP');
  expect((await accountabilityChain(store(), 'adviser', view)).outcome).toBe('BROKEN');
  const [rule] = rulesNamed(['GR-11']);
  const { verdicts } = gapReport(await arrangementIn(store(), 'j', view), rule ? [rule] : []);
  const broken = ['adviser', 'line2', 'chief', 'office'];
  expect(verdicts).toMatchObject([{ outcome: 'FIRE', examined: 2, findings: [{ subjects: broken }] }]);
});

test.each([
  ['2005-12-31', [['offices', 'any-clerk', 'li']]],
  ['2006-01-01', []],
])('DQ-4 finds on %s the persons in posts of what stands for a class of bodies: %j', async (day, subjects) => {
  const [rule] = rulesNamed(['DQ-4']);
  const { verdicts } = gapReport(await arrangementIn(store(), 'j', await on(day)), rule ? [rule] : []);
  const found = verdicts
    .flatMap(({ findings }) => findings)
    .filter((each) => each.statement.includes('class of bodies'));
  expect(found.map((each) => each.subjects)).toEqual(subjects);
});

test('a post that is taken back takes its holder and its lines with it', async () => {
  const { retracted } = await chooseView(store(), { scenario: 'X', asOf: '2005-01-01' }, 'W');
  expect([...retracted].sort()).toEqual(['chief', 'held', 'line', 'line2']);
});
