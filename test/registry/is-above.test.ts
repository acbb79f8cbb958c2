import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { accountabilityChain } from '../../src/registry/accountability-chain.js';
import { isAbove } from '../../src/registry/is-above.js';
import { chooseView } from '../../src/registry/view.js';
import { viewAsk } from '../../src/store/batched.js';
import { organizations } from '../../src/store/organizations.js';
import type { Store } from '../../src/store/store.js';
import { noted } from '../worlds/noted.js';
import { seeded } from '../worlds/seeded.js';

jest.setTimeout(120_000);

let store: Store;
beforeAll(async () => {
  store = await seeded();
});
afterAll(() => store.close());

const near = () => chooseView(store, { scenario: 'NEAR' }, 'ACTUAL');
const anything = { kinds: null, jurisdiction: null, within: null, nameContains: null, temporary: null };

test('who stands on a way up is above, so many steps as it is away, and nobody is above itself', async () => {
  const view = await near();
  const [epo, group, itself, below] = await isAbove(
    store,
    [
      { upper: 'o.epo', lower: 'o.etsc' },
      { upper: 'o.eplg', lower: 'o.etsc' },
      { upper: 'o.etsc', lower: 'o.etsc' },
      { upper: 'o.etsc', lower: 'o.epo' },
    ],
    view,
  );
  expect(epo).toMatchObject({ above: true, status: 'STATED', steps: 1 });
  expect(group).toMatchObject({ above: true, status: 'STATED', steps: 2 });
  for (const answer of [itself, below])
    expect(answer).toMatchObject({ above: false, status: 'NOT_STATED', steps: null });
});

test('agrees with the chain of accountability of every body of the proposal about every other, in one statement', async () => {
  const view = await near();
  const ids = (await organizations(store, { ...viewAsk(view), ...anything, after: '', limit: 40 })).map(({ id }) => id);
  const above = await Promise.all(
    ids.map(async (id) => {
      const { paths } = await accountabilityChain(store, id, view);
      return new Set(paths.flatMap(({ steps }) => steps.slice(1).map(({ subject }) => subject)));
    }),
  );
  for (const [at, lower] of ids.entries()) {
    const { store: watched, statements } = noted(store);
    const answers = await isAbove(
      watched,
      ids.map((upper) => ({ upper, lower })),
      view,
    );
    expect(statements).toHaveLength(1);
    expect(answers.filter((each) => each.above).map(({ upper }) => upper)).toEqual(
      ids.filter((id) => above[at]?.has(id)),
    );
  }
});

test('an id that is nobody’s is named', async () => {
  const asked = isAbove(store, [{ upper: 'o.nowhere', lower: 'o.epo' }], await near());
  await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND', argument: 'pairs.upper' });
});
