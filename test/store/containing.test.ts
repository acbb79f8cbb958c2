import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Organization } from '../../src/domain/organization.js';
import { chooseView } from '../../src/registry/view.js';
import { viewAsk } from '../../src/store/batched.js';
import { countOfOrganizations, organizations } from '../../src/store/organizations.js';
import type { Store } from '../../src/store/store.js';
import { seeded } from '../worlds/seeded.js';

jest.setTimeout(120_000);

let store: Store;
beforeAll(async () => {
  store = await seeded();
});
afterAll(() => store.close());

const anything = { kinds: null, jurisdiction: null, within: null, nameContains: null, temporary: null };

const namesOf = ({ name, nameEn, aliases, names }: Organization) =>
  [name, nameEn ?? '', ...aliases, ...names.map(({ text }) => text)].map((each) => each.toLowerCase());

/** Every part of the names, so many characters long. */
const partsOf = (all: readonly Organization[], long: number) => {
  const parts = all.flatMap(namesOf).flatMap((name) => {
    const characters = Array.from(name);
    return characters.map((_, at) => characters.slice(at, at + long).join(''));
  });
  return [...new Set(parts)].filter((part) => part.trim() !== '');
};

test.each([
  ['NAMES', 8, 1],
  ['NAMES', 8, 2],
  ['NAMES', 8, 4],
  ['NAMES', 8, 9],
  ['ACTUAL', 100, 3],
])(
  'every part of a name finds who has it, and nobody else (%s, at least %i bodies, parts of %i characters)',
  async (scenario, least, long) => {
    const ask = { ...viewAsk(await chooseView(store, { scenario }, 'ACTUAL')), ...anything };
    const page = { after: '', limit: 200 };
    const all = await organizations(store, { ...ask, ...page });
    expect(all.length).toBeGreaterThanOrEqual(least);
    for (const nameContains of partsOf(all, long).slice(0, 160)) {
      const expected = all
        .filter((each) => namesOf(each).some((name) => name.includes(nameContains)))
        .map(({ id }) => id);
      const [found, count] = await Promise.all([
        organizations(store, { ...ask, ...page, nameContains }),
        countOfOrganizations(store, { ...ask, nameContains }),
      ]);
      expect([nameContains, found.map(({ id }) => id), count]).toEqual([nameContains, expected, expected.length]);
    }
  },
);
