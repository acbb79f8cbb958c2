import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { always, holdsOn, intersection, type Period } from '../../src/domain/period.js';
import { day, period } from './arbitraries.js';

const from = (start: string | null, to: string | null = null): Period => ({ ...always, from: start, to });

describe('a period', () => {
  test('holds on its first day, and not on the day before', () => {
    expect(holdsOn(from('2003-03-10'), '2003-03-10')).toBe(true);
    expect(holdsOn(from('2003-03-10'), '2003-03-09')).toBe(false);
  });

  test('no longer holds on the day to which it is', () => {
    expect(holdsOn(from(null, '2008-03-15'), '2008-03-14')).toBe(true);
    expect(holdsOn(from(null, '2008-03-15'), '2008-03-15')).toBe(false);
  });

  test('without ends holds always', () => {
    fc.assert(fc.property(day, (on) => holdsOn(always, on)));
  });

  test('and the one that begins when it ends never hold together, and leave no day out between them', () => {
    fc.assert(
      fc.property(day, day, (handOver, on) => holdsOn(from(null, handOver), on) !== holdsOn(from(handOver), on)),
    );
  });
});

describe('two periods', () => {
  test('have in common the days on which both hold, and no other', () => {
    fc.assert(
      fc.property(period, period, day, (one, other, on) => {
        const both = intersection(one, other);
        expect(both !== null && holdsOn(both, on)).toBe(holdsOn(one, on) && holdsOn(other, on));
      }),
    );
  });

  test('have the same days in common, whichever comes first', () => {
    const days = (each: Period | null) => each && [each.from, each.to];
    fc.assert(
      fc.property(period, period, (one, other) => {
        expect(days(intersection(one, other))).toEqual(days(intersection(other, one)));
      }),
    );
  });

  test('have nothing in common where the one begins on the day on which the other ends', () => {
    expect(intersection(from('2001-08-01', '2008-03-15'), from('2008-03-15'))).toBeNull();
  });

  test('keep of each end how exactly it is known', () => {
    const known = { ...from('2003-01-01', '2008-03-15'), fromPrecision: 'YEAR', toPrecision: 'DAY' } as const;
    const unknown = { ...from('2001-01-01'), fromPrecision: 'MONTH' } as const;
    expect(intersection(known, unknown)).toEqual(known);
  });
});
