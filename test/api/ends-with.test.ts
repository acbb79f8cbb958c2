import { expect, jest, test } from '@jest/globals';
import { smallWorld } from '../registry/small-world.js';
import { ask } from '../worlds/asking.js';

jest.setTimeout(120_000);

const { store } = smallWorld(`
defaults: {scenario: W}
scenarios: [{id: W, name: World, kind: ACTUAL}]
domains: [{id: D, name: Domain}]
jurisdictions: [{id: j, name: Land, level: CENTRAL}]
functions: [{id: f, name: Roads, domain: D, group: MANAGEMENT}]
organizations:
  - {id: o, name: Road office, kind: DEPARTMENT, jurisdiction: j, to: 2010}
  - {id: o.after, name: Street office, kind: DEPARTMENT, jurisdiction: j, from: 2010}
  - {id: o.sister, name: Bridge office, kind: DEPARTMENT, jurisdiction: j}
posts: [{id: p, name: Roadmaster, organization: o}]
persons: [{id: n, name: Zhu}]
appointments: [{id: t, post: p, person: n}]
relations:
  - {id: r, source: o.sister, type: COORDINATES, target: o}
  - {id: r.after, source: o.after, type: SUCCESSOR_OF, target: o}
authorities: [{id: a, holder: p, role: ACCOUNTABLE, function: f}]
`);

const question = (day: string) => `
query { tie: node(id: "r", ${day}) { id } succession: node(id: "r.after", ${day}) { id } post: node(id: "p", ${day}) { id } appointment: node(id: "t", ${day}) { id }
  authority(id: "a", ${day}) { id } authorities(${day}) { totalCount }
  person: node(id: "n", ${day}) { ... on Person { appointments { id } } }
  sister: organization(id: "o.sister", ${day}) { relations { id } }
  after: organization(id: "o.after", ${day}) { relations { id } }
  search(text: "Roadmaster", ${day}) { totalCount } }`;

test.each([
  [
    '2009-12-31',
    {
      ...{ tie: { id: 'r' }, succession: { id: 'r.after' } },
      ...{ post: { id: 'p' }, appointment: { id: 't' }, authority: { id: 'a' }, authorities: { totalCount: 1 } },
      ...{ person: { appointments: [{ id: 't' }] }, sister: { relations: [{ id: 'r' }] }, after: null },
      search: { totalCount: 1 },
    },
  ],
  [
    '2010-01-01',
    {
      ...{ tie: null, succession: { id: 'r.after' } },
      ...{ post: null, appointment: null, authority: null, authorities: { totalCount: 0 } },
      ...{ person: { appointments: [] }, sister: { relations: [] }, after: { relations: [{ id: 'r.after' }] } },
      search: { totalCount: 0 },
    },
  ],
])('on %s a post is there as long as its body, and what is of the post as long as that', async (day, expected) => {
  const { data, refusal } = await ask(store(), question(`view: {scenario: "W", asOf: "${day}"}`));
  expect(refusal).toBeUndefined();
  expect(data).toMatchObject(expected);
});
