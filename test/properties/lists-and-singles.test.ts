import { expect } from '@jest/globals';
import { overlay, type Arrangement, type Body, type Power } from './arrangement.js';
import { functionIds } from './catalogue.js';
import { holds } from './hold.js';
import { authoritiesList, organizationsList } from './lists.js';
import type { Loaded } from './loaded.js';
import { inside } from './oracle/places.js';
import { worldOf } from './oracle/world.js';
import { pagesOf, type List } from './pages.js';

holds('a list holds what can be asked for by id, and what its filter says', {
  on: 90,
  check: listsAndSingles,
});

async function listsAndSingles(loaded: Loaded) {
  const { arrangement } = loaded;
  // A power is there as long as its holder.
  const { organizations, held: authorities, day } = worldOf(arrangement, overlay);
  const view = { scenario: overlay, asOf: day };
  const filters = [...bodyFilters(arrangement)].map(async ([where, fits]) => {
    expect([where, await idsOf(loaded, organizationsList(view, where))]).toEqual([
      where,
      ids(organizations.filter(fits)),
    ]);
  });
  const powerFilters = [...filtersOfPowers(arrangement)].map(async ([where, fits]) => {
    expect([where, await idsOf(loaded, authoritiesList(view, where))]).toEqual([where, ids(authorities.filter(fits))]);
  });
  const singles = [
    ...arrangement.organizations
      .slice(0, 3)
      .map(({ id }) => single(loaded, 'organization', id, view, has(organizations, id))),
    ...arrangement.authorities.slice(0, 3).map(({ id }) => single(loaded, 'authority', id, view, has(authorities, id))),
  ];
  await Promise.all([...filters, ...powerFilters, ...singles]);
  const all = [...arrangement.organizations, ...arrangement.authorities].map(({ id }) => id).slice(0, 100);
  const { nodes } = await loaded.ask<{ nodes: ({ id: string } | null)[] }>(
    'query ($ids: [ID!]!, $view: ViewInput) { nodes(ids: $ids, view: $view) { id } }',
    { ids: all, view },
  );
  expect(nodes.map((node) => node?.id ?? null)).toEqual(
    all.map((id) => (has(organizations, id) || has(authorities, id) ? id : null)),
  );
}

function* bodyFilters({
  jurisdictions,
  organizations,
}: Arrangement): Generator<[object | null, (body: Body) => boolean]> {
  yield [null, () => true];
  yield [{ kinds: ['DEPARTMENT', 'GOVERNMENT'] }, ({ kind }) => ['DEPARTMENT', 'GOVERNMENT'].includes(kind)];
  yield [{ temporary: false }, ({ temporary }) => temporary === false];
  yield [{ kinds: [] }, () => false];
  const name = organizations[0]?.name ?? '';
  yield [{ nameContains: name }, (body) => body.name.includes(name)];
  for (const { id } of jurisdictions.slice(0, 3)) {
    yield [{ jurisdiction: id }, (body) => body.jurisdiction === id];
    yield [
      { within: id, temporary: true },
      (body) => inside(jurisdictions, body.jurisdiction, id) && body.temporary === true,
    ];
    yield [
      { within: id, jurisdiction: jurisdictions[0]?.id },
      (body) => body.jurisdiction === jurisdictions[0]?.id && inside(jurisdictions, body.jurisdiction, id),
    ];
  }
}

function* filtersOfPowers({
  jurisdictions,
  organizations,
  posts,
}: Arrangement): Generator<[object | null, (power: Power) => boolean]> {
  yield [null, () => true];
  yield [{ roles: ['ACCOUNTABLE', 'LEAD'] }, ({ role }) => ['ACCOUNTABLE', 'LEAD'].includes(role)];
  for (const { id } of [...organizations.slice(0, 2), ...posts.slice(0, 1)]) {
    yield [{ holder: id }, ({ holder }) => holder === id];
    yield [
      { holder: id, function: 'pt.a', roles: ['SUPERVISOR'] },
      (power) => power.holder === id && power.function === 'pt.a' && power.role === 'SUPERVISOR',
    ];
  }
  for (const { id } of jurisdictions.slice(0, 2)) {
    yield [{ jurisdiction: id }, (power) => power.jurisdiction === id];
    for (const of of functionIds.slice(0, 3)) {
      yield [{ jurisdiction: id, function: of }, (power) => power.jurisdiction === id && power.function === of];
    }
  }
  yield [{ function: 'pt.b' }, (power) => power.function === 'pt.b'];
}

const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).sort();
const has = (all: readonly { readonly id: string }[], id: string) => all.some((each) => each.id === id);
const idsOf = async (loaded: Loaded, list: List) =>
  (await pagesOf(loaded, list, 100)).flatMap(({ nodes }) => nodes.map(({ id }) => id));

async function single({ ask }: Loaded, field: string, id: string, view: object, there: boolean) {
  const answer = await ask<{ one: { id: string } | null; node: { id: string } | null }>(
    `query ($id: ID!, $view: ViewInput) { one: ${field}(id: $id, view: $view) { id } node(id: $id, view: $view) { id } }`,
    { id, view },
  );
  expect([id, answer]).toEqual([id, there ? { one: { id }, node: { id } } : { one: null, node: null }]);
}
