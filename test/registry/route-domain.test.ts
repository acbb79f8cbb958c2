import { expect, test } from '@jest/globals';
import { route } from '../../src/registry/route.js';
import { smallWorld } from './small-world.js';

const world = `
defaults: {scenario: W}
scenarios: [{id: W, name: World, kind: ACTUAL}]
domains: [{id: WATER, name: Water}, {id: ROADS, name: Roads}, {id: FORESTS, name: Forests}]
jurisdictions: [{id: j, name: Land, level: CENTRAL}]
mechanisms:
  - {id: m.water, name: Of water, objects: [PLAN], domain: WATER, steps: [{id: w1, name: Ask, role: RESPONSIBLE}]}
  - {id: m.roads, name: Of roads, objects: [PLAN], domain: ROADS, steps: [{id: r1, name: Ask, role: RESPONSIBLE}]}
  - {id: m.any, name: Of whatever, objects: [PLAN], steps: [{id: a1, name: Ask, role: RESPONSIBLE}]}
`;

const { store, on } = smallWorld(world);

const planOf = async (domain: string | null) =>
  route(store(), { mechanism: null, jurisdiction: null, object: 'PLAN', major: null, domain }, await on());

test.each([
  ['WATER', 'm.water'],
  ['ROADS', 'm.roads'],
])('a plan of %s goes the way of its domain, %s', async (domain, mechanism) => {
  expect(await planOf(domain)).toMatchObject({ status: 'STATED', mechanism: { id: mechanism } });
});

test('where none is of the domain, what does not say of which it is counts, and the answer is implied', async () => {
  expect(await planOf('FORESTS')).toMatchObject({
    status: 'IMPLIED',
    reason: 'The source does not say whose matters go through it.',
    mechanism: { id: 'm.any' },
  });
});

test('without a domain all fit, and one must be named', async () => {
  expect(await planOf(null)).toMatchObject({
    status: 'NOT_STATED',
    reason: 'Several mechanisms fit: m.any, m.roads, m.water. Name one.',
  });
});

test('a domain that is unknown is refused', async () => {
  await expect(planOf('AIR')).rejects.toMatchObject({ code: 'NOT_FOUND', argument: 'of.domain' });
});
