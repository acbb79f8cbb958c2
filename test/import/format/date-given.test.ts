import { expect, test } from '@jest/globals';
import { dateGiven } from '../../../src/import/format/date-given.js';

test.each([
  [2003, 20030101, 'YEAR'],
  ['2003', 20030101, 'YEAR'],
  ['2003-03', 20030301, 'MONTH'],
  ['2003-03-10', 20030310, 'DAY'],
  ['0987-01-02', 9870102, 'DAY'],
  ['2004-02-29', 20040229, 'DAY'],
])('%s is a date', (given, day, precision) => {
  expect(dateGiven.parse(given)).toEqual({ day, precision });
});

test.each([
  ['2003-13'],
  ['2003-02-29'],
  ['2003-3-10'],
  ['20030310'],
  [20030310],
  ['0000'],
  [12],
  [true],
  [['2003']],
  [''],
])('%s is none', (given) => {
  expect(dateGiven.safeParse(given).success).toBe(false);
});
