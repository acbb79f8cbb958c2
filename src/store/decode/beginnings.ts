import { doubtAlong, doubtsOf, longestDoubt } from '../../domain/day-known.js';
import type { DatePrecision, Period } from '../../domain/period.js';
import { periodOf } from '../days.js';

export type Beginning = readonly [validFrom: number, fromPrecision: DatePrecision | null];

const begun = ([validFrom, fromPrecision]: Beginning): Period => periodOf({ validFrom, fromPrecision });

/** What leaves open when a tie began: it, or one of its ends. Null where all are exact days. */
export function doubtOfTie(beginnings: readonly Beginning[] | null): Period | null {
  const [tie, ...ends] = (beginnings ?? []).map(begun);
  const ofEnds = ends.flatMap((end) => doubtsOf(end, []));
  return tie ? longestDoubt(doubtsOf(tie, ofEnds)) : null;
}

/** The same of a power: it, its holder, and the body of that where it is a post. */
export const doubtOfPower = (beginnings: readonly Beginning[] | null): Period | null =>
  doubtAlong((beginnings ?? []).map(begun));
