import fc from 'fast-check';
import { always, type Period } from '../../src/domain/period.js';

/** Days of a few years, so that two of them often meet. */
export const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2003-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Periods with both ends, one or none, and never an end that is not after the beginning. */
export const period: fc.Arbitrary<Period> = fc
  .tuple(fc.option(day), fc.option(day))
  .filter(([from, to]) => from === null || to === null || from < to)
  .map(([from, to]) => ({ ...always, from, to }));
