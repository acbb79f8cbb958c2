import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Kind, parse, print, type OperationDefinitionNode } from 'graphql';
import type { Store } from '../../src/store/store.js';
import { ask } from '../worlds/asking.js';
import { seeded } from '../worlds/seeded.js';

jest.setTimeout(120_000);

const operations = parse(await readFile('schema/examples.graphql', 'utf8')).definitions.filter(
  (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
);
const nameOf = ({ name }: OperationDefinitionNode) => name?.value ?? 'a query without a name';

let store: Store;
beforeAll(async () => {
  store = await seeded();
});
afterAll(() => store.close());

test('there are at least fifteen, each with a name of its own', () => {
  const names = new Set(operations.map(({ name }) => name?.value));
  expect(names.size).toBeGreaterThanOrEqual(15);
  expect(names.size).toBe(operations.length);
  expect(names).not.toContain(undefined);
});

test.each(operations.map((operation) => [nameOf(operation), operation] as const))(
  '%s runs without variables and answers something',
  async (_, operation) => {
    const { data, refusal } = await ask<Record<string, unknown>>(store, print(operation));
    expect(refusal).toBeUndefined();
    expect(Object.values(data ?? {}).filter(isNothing)).toEqual([]);
  },
);

/** Null, an empty list or text, a page without entries, or an object that holds nothing else. */
function isNothing(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return answer === null || answer === '';
  if (Array.isArray(answer)) return answer.length === 0;
  return 'nodes' in answer ? isNothing(answer.nodes) : Object.values(answer).every(isNothing);
}
