import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beginning, dayNumber, dayOf, end, numberOfDayAfter, periodOf } from '../../src/store/days.js';

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a day is kept as a number that reads like it', () => {
  expect(dayNumber('2003-12-31')).toBe(20_031_231);
  expect(dayOf(20_031_231)).toBe('2003-12-31');
});

test('every day comes back as it was', () => {
  fc.assert(fc.property(day, (each) => dayOf(dayNumber(each)) === each));
});

test('numbers are in the order of the days', () => {
  fc.assert(fc.property(day, day, (one, other) => one < other === dayNumber(one) < dayNumber(other)));
});

test('every day lies between the two ends', () => {
  fc.assert(fc.property(day, (each) => beginning < dayNumber(each) && dayNumber(each) < end));
});

test('an unbounded end is no day', () => {
  expect([dayOf(beginning), dayOf(end)]).toEqual([null, null]);
});

test('a period says how exactly its days are known, and of an end that is not known nothing', () => {
  expect(periodOf({ validFrom: 20_030_301, fromPrecision: 'MONTH', validTo: end })).toEqual({
    from: '2003-03-01',
    to: null,
    fromPrecision: 'MONTH',
    toPrecision: 'UNKNOWN',
  });
  expect(periodOf({ validFrom: 20_030_310, validTo: 20_080_315 })).toMatchObject({
    fromPrecision: 'DAY',
    toPrecision: 'DAY',
  });
});

test('every day is followed by a later one, the last of all too', () => {
  expect(numberOfDayAfter('2003-12-31')).toBe(20_040_101);
  fc.assert(fc.property(day, (each) => dayNumber(each) < numberOfDayAfter(each)));
  expect(numberOfDayAfter('9999-12-31')).toBe(100_000_101);
});
