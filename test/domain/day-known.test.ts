import { expect, test } from '@jest/globals';
import { dayNotKnown, isDayKnown } from '../../src/domain/day-known.js';
import { always, type DatePrecision } from '../../src/domain/period.js';

const since = (from: string, fromPrecision: DatePrecision) => ({ ...always, from, fromPrecision });

test.each([
  ['2003-01-01', 'YEAR', '2003-01-01', false],
  ['2003-01-01', 'YEAR', '2003-12-30', false],
  ['2003-01-01', 'YEAR', '2003-12-31', true],
  ['2003-02-01', 'MONTH', '2003-02-01', false],
  ['2003-02-01', 'MONTH', '2003-02-27', false],
  ['2003-02-01', 'MONTH', '2003-02-28', true],
  ['2004-02-01', 'MONTH', '2004-02-28', false],
  ['2003-12-01', 'MONTH', '2003-12-31', true],
  ['2003-02-01', 'DAY', '2003-02-01', true],
  ['2003-01-01', 'YEAR', '2002-12-31', true],
] as const)('of what began in %s (%s) it is on %s known whether it had: %s', (from, precision, on, known) => {
  expect(isDayKnown(since(from, precision), on)).toBe(known);
});

test('of what has no beginning it is always known', () => {
  expect(isDayKnown(always, '2003-01-01')).toBe(true);
});

test('what is not known is said with what the source gives', () => {
  expect(dayNotKnown('a1', since('2003-01-01', 'YEAR'), '2003-05-01')).toBe(
    'Whether a1 held on 2003-05-01 is not known: the source gives only the year (2003).',
  );
  expect(dayNotKnown('a1', since('2003-05-01', 'MONTH'), '2003-05-01')).toBe(
    'Whether a1 held on 2003-05-01 is not known: the source gives only the month (2003-05).',
  );
});
