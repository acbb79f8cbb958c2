import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nodeNumbers } from '../../../src/import/bulk/node-numbers.js';
import { countOf, numberIn, sharedNumbers } from '../../../src/import/bulk/shared-numbers.js';

const ids = fc.array(fc.tuple(fc.boolean(), fc.oneof(fc.string(), fc.string({ unit: 'grapheme', maxLength: 3 }))));

test('an id has one number, whoever asks for it, and no other id has that', () => {
  fc.assert(
    fc.property(ids, (asked) => {
      const shared = sharedNumbers(10_000);
      const [one, other] = [numberIn(shared), numberIn(shared)];
      const given = new Map<string, number>();
      for (const [first, id] of asked) {
        const number = (first ? one : other)(id);
        expect(number).toBe(given.get(id) ?? number);
        given.set(id, number);
      }
      expect(new Set(given.values()).size).toBe(given.size);
      expect(countOf(shared)).toBeLessThanOrEqual(given.size + 1);
    }),
  );
});

test('who comes afterwards knows the numbers that were given, and goes on from there', () => {
  const shared = sharedNumbers(1_000);
  const before = numberIn(shared);
  const given = ['a', 'b', 'ä'].map(before);
  const after = nodeNumbers(shared);
  expect(['a', 'b', 'ä', 'c', 'd', 'c'].map(after)).toEqual([...given, 3, 4, 3]);
  expect(['x', 'y', 'x'].map(nodeNumbers())).toEqual([0, 1, 0]);
});

test('more ids than there is room for, of which some are stated nowhere, end in a number all the same', () => {
  const number = numberIn(sharedNumbers(64));
  const given = Array.from({ length: 1_000 }, (_, at) => number(`id ${at}`));
  expect(new Set(given).size).toBeLessThan(10);
  expect(number('id 0')).toBe(given[0]);
});
