import { expect, test } from '@jest/globals';
import { readOptions } from './options.js';

const names = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name);

test('measures everything by default', () => {
  const { works, contenders } = readOptions([]);
  expect([names(works), names(contenders)]).toEqual([
    ['look-up', 'chain', 'who'],
    ['quanze', 'driver'],
  ]);
});

test('keeps all contenders where only works are named, and all works where only contenders are', () => {
  const byWork = readOptions(['--only', 'chain,who']);
  expect([names(byWork.works), names(byWork.contenders)]).toEqual([
    ['chain', 'who'],
    ['quanze', 'driver'],
  ]);
  const byContender = readOptions(['--only', 'driver']);
  expect([names(byContender.works), names(byContender.contenders)]).toEqual([['look-up', 'chain', 'who'], ['driver']]);
});

test.each([
  [['--only', 'chian'], "--only: there is no 'chian'."],
  [['--size', 'huge'], "--size: there is no 'huge'."],
  [['--rounds', '0'], "--rounds must be a number above 0, not '0'."],
  [['--seconds', 'two'], "--seconds must be a number above 0, not 'two'."],
])('refuses %j', (given, sentence) => {
  expect(() => readOptions(given)).toThrow(sentence);
});
