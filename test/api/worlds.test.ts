import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Store } from '../../src/store/store.js';
import { ask } from '../worlds/asking.js';
import { allCases } from '../worlds/cases.js';
import { questionOf } from '../worlds/questions.js';
import { seeded } from '../worlds/seeded.js';

jest.setTimeout(120_000);

let store: Store;
beforeAll(async () => {
  store = await seeded();
});
afterAll(() => store.close());

test('every question of the book says why its answer is right, and is asked but once', () => {
  const all = allCases.flatMap(({ why, view, cases }) =>
    cases.map((one) => ({ why: one.why ?? why, asked: JSON.stringify([one.ask, { ...view, ...one.view }]) })),
  );
  expect(all.filter(({ why }) => !why)).toEqual([]);
  expect(new Set(all.map(({ asked }) => asked)).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(150);
});

describe.each(allCases)('$about', ({ view, cases }) => {
  test.each(cases)('$it', async ({ ask: asked, view: ownView, expect: expected, refusal: expectedRefusal }) => {
    const { source, variables, said } = questionOf(asked);
    const { data, refusal } = await ask<{ readonly answer: never }>(store, source, {
      ...variables,
      view: { ...view, ...ownView },
    });
    if (expectedRefusal) expect(refusal).toMatchObject(expectedRefusal);
    else {
      expect(refusal).toBeUndefined();
      const answered = data ? said(data.answer) : undefined;
      if (expected === null) expect(answered).toBeNull();
      else expect(answered).toMatchObject(expected ?? {});
    }
  });
});
