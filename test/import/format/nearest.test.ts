import { expect, test } from '@jest/globals';
import { nearest } from '../../../src/import/format/nearest.js';

test.each([
  ['jurisdicton', 'jurisdiction'],
  ['Name', 'name'],
  ['nam_en', 'nameEn'],
  ['x', undefined],
  ['entirelyElse', undefined],
  ['n'.repeat(10_000), undefined],
])('%s is probably %s', (given, meant) => {
  expect(nearest(given, ['id', 'name', 'nameEn', 'jurisdiction', 'to'])).toBe(meant);
});
