import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { graphql } from 'graphql';
import { refusalIn } from '../../src/api/errors/refusal-in.js';
import { newContext } from '../../src/api/new-context.js';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Store } from '../../src/store/store.js';
import { allCases } from '../worlds/cases.js';
import { questionOf } from '../worlds/questions.js';
import { seeded } from '../worlds/seeded.js';

jest.setTimeout(120_000);

const schema = await buildApiSchema();
let store: Store;
beforeAll(async () => {
  store = await seeded();
});
afterAll(() => store.close());

describe.each(allCases)('$about', ({ view, cases }) => {
  test.each(cases)('$it', async ({ ask, view: ownView, expect: expected, refusal }) => {
    const { source, variables, said } = questionOf(ask);
    const { data, errors } = await graphql({
      schema,
      source,
      variableValues: { ...variables, view: { ...view, ...ownView } },
      contextValue: newContext(store, 'ACTUAL', 'test'),
    });
    const [error] = errors ?? [];
    if (refusal) {
      const { code, argument } = refusalIn(error) ?? {};
      expect({ code, argument }).toEqual({ argument: undefined, ...refusal });
    } else {
      expect(error).toBeUndefined();
      expect(said(data?.['answer'] as never)).toMatchObject(expected ?? {});
    }
  });
});
