import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { always, holdsOn } from '../../src/domain/period.js';
import { chooseView } from '../../src/registry/view.js';
import { whoIsResponsible } from '../../src/registry/who-is-responsible.js';
import type { Store } from '../../src/store/store.js';
import { seeded } from '../worlds/seeded.js';

jest.setTimeout(120_000);

let store: Store;
beforeAll(async () => {
  store = await seeded();
});
afterAll(() => store.close());

/** Powers of the sample worlds, and when they hold. */
const powers = [
  { id: 'sh.handed-over.a', function: 'sh.handed-over', scenario: 'SHARED', from: null, to: '2008-03-15' },
  { id: 'sh.handed-over.b', function: 'sh.handed-over', scenario: 'SHARED', from: '2008-03-15', to: null },
  { id: 'da.a1', function: 'da.map', scenario: 'DAYS', from: '1998-03-01', to: null },
  { id: 'da.a2', function: 'da.name', scenario: 'DAYS', from: '2001-01-01', to: '2003-01-01' },
];
const edges = ['1998-02-28', '1998-03-01', '2002-12-31', '2003-01-01', '2008-03-14', '2008-03-15', '2008-02-29'];
const day = fc.oneof(
  fc.constantFrom(...edges),
  fc
    .date({ min: new Date('1997-01-01'), max: new Date('2009-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

test('facts outside their period never matter, and inside it always do', async () => {
  await fc.assert(
    fc.asyncProperty(day, async (asOf) => {
      await Promise.all(
        powers.map(async ({ id, function: of, scenario, from, to }) => {
          const view = await chooseView(store, { scenario, asOf }, 'ACTUAL');
          const matter = { function: of, organization: null, system: null, jurisdiction: null };
          const { holdings } = await whoIsResponsible(store, matter, view);
          const held = holdings.some(({ authority }) => authority?.id === id);
          expect([asOf, id, held]).toEqual([asOf, id, holdsOn({ ...always, from, to }, asOf)]);
        }),
      );
    }),
    { numRuns: 40, examples: edges.map((edge): [string] => [edge]) },
  );
});
