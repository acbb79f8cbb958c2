import { expect, test } from '@jest/globals';
import { readOptions } from './options.js';

const names = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name);

test('measures everything by default but what takes ten minutes', () => {
  const { works, trials, contenders } = readOptions([]);
  expect([names(works), names(trials), names(contenders)]).toEqual([
    ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7'],
    ['W8', 'W9', 'W11'],
    ['ours', 'ours0', 'C', 'N', 'Nt'],
  ]);
});

test('keeps all contenders where only works are named, and all works where only contenders are', () => {
  const byWork = readOptions(['--only', 'W2,W3']);
  expect([names(byWork.works), names(byWork.contenders)]).toEqual([
    ['W2', 'W3'],
    ['ours', 'ours0', 'C', 'N', 'Nt'],
  ]);
  const byContender = readOptions(['--only', 'C']);
  expect(names(byContender.works)).toHaveLength(7);
  expect(names(byContender.contenders)).toEqual(['C']);
  expect(byContender.trials).toEqual([]);
});

test('asks for ten minutes where that is named, or how long', () => {
  expect(names(readOptions(['--minutes', '10']).trials)).toContain('W10');
  const { works, trials } = readOptions(['--only', 'W10']);
  expect([works, names(trials)]).toEqual([[], ['W10']]);
});

test('takes several sizes, and files of what was measured', () => {
  expect(names(readOptions(['--size', 'S,M,L']).sizes)).toEqual(['S', 'M', 'L']);
  expect(readOptions(['--from', 's.json,m.json']).from).toEqual(['s.json', 'm.json']);
});

test.each([
  [['--only', 'W99'], "--only: there is no 'W99'."],
  [['--size', 'huge'], "--size: there is no 'huge'."],
  [['--rounds', '0'], "--rounds must be a number above 0, not '0'."],
  [['--seconds', 'two'], "--seconds must be a number above 0, not 'two'."],
])('refuses %j', (given, sentence) => {
  expect(() => readOptions(given)).toThrow(sentence);
});
