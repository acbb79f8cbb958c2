import { expect, test } from '@jest/globals';
import { isDelegate } from '../../src/domain/power.js';

test.each([
  ['DELEGATION', 'a1', true],
  ['DELEGATION', null, true],
  ['NOT_STATED', 'a1', true],
  ['CONFERRAL', 'a1', false],
  ['CONFERRAL', null, false],
  ['ORGANIC', null, false],
  ['NOT_STATED', null, false],
] as const)('by %s from %s one is a delegate: %s', (origin, delegatedFrom, delegate) => {
  expect(isDelegate({ origin, delegatedFrom })).toBe(delegate);
});
