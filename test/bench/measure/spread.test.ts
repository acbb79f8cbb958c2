import { expect, test } from '@jest/globals';
import { quantile } from './quantile.js';
import { spread } from './spread.js';

test('gives the least, the middle and the greatest, in whatever order they come', () => {
  expect(spread([5, 1, 9, 3, 7])).toEqual({ min: 1, median: 5, max: 9 });
});

test('takes the nearest rank, and never a value that was not there', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => at + 1);
  expect(quantile(hundred, 0.99)).toBe(99);
  expect(quantile([2, 4], 0.5)).toBe(2);
  expect(quantile([], 0.5)).toBeNaN();
});
