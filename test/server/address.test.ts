import { expect, test } from '@jest/globals';
import { addressOf, chosenIn } from '../../src/explorer/address.js';

test('what is chosen is read back from the address', () => {
  const chosen = { scenario: 'NEAR', jurisdiction: 'j.cn&x=1 #', asOf: '2008-06-30' };
  expect(chosenIn(addressOf(chosen))).toEqual(chosen);
});

test('what is not chosen is left out', () => {
  const nothing = { scenario: '', jurisdiction: '', asOf: '' };
  expect(addressOf(nothing)).toBe('#gaps');
  expect(chosenIn('#gaps')).toEqual(nothing);
  expect(addressOf({ ...nothing, jurisdiction: 'j.cn' })).toBe('#gaps?jurisdiction=j.cn');
});

test.each(['', '#', '#gapsy', '#other?jurisdiction=j.cn'])('%j is not the page of gaps', (hash) => {
  expect(chosenIn(hash)).toBeNull();
});
