import { expect, test } from '@jest/globals';
import { isNewerVersion } from '../../src/local/is-newer-version.js';

test.each([
  ['5.27.0', '5.26.31', true],
  ['2025.1.0', '5.26.31', true],
  ['5.26.32', '5.26.31', true],
  ['5.26.31', '5.26.31', false],
  ['5.26.4', '5.26.31', false],
  ['4.4.40', '5.26.31', false],
])('%s against %s: newer is %s', (one, other, newer) => {
  expect(isNewerVersion(one, other)).toBe(newer);
});
