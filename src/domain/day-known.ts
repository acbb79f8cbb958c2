import type { LocalDate } from './local-date.js';
import type { DatePrecision, Period } from './period.js';

/**
 * Whether it is known that something had begun by a day. What a source dates to a year or month is known to hold from
 * the last day of it; on a day before that, it may or may not have.
 */
export const isDayKnown = (begun: Beginning, day: LocalDate): boolean =>
  begun.from === null || day < begun.from || day >= knownFrom(begun);

type Beginning = Pick<Period, 'from' | 'fromPrecision'>;

/** The first day on which something is known to have begun; '' where it always had. */
export function knownFrom({ from, fromPrecision }: Beginning): string {
  if (from === null) return '';
  if (fromPrecision === 'YEAR') return `${from.slice(0, 4)}-12-31`;
  return fromPrecision === 'MONTH' ? lastDayOfMonth(from) : from;
}

function lastDayOfMonth(day: LocalDate): LocalDate {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/**
 * What leaves open when something began: its own beginning, and what leaves that open of what it needs, unless its own
 * is an exact day on which the other must have been there.
 */
export function doubtsOf(own: Period, ofNeeded: readonly Period[]): Period[] {
  const isExact = own.fromPrecision !== 'YEAR' && own.fromPrecision !== 'MONTH';
  const others = ofNeeded.filter(({ from }) => !isExact || (own.from ?? '') < (from ?? ''));
  return isExact ? others : [own, ...others];
}

/** Of several such beginnings that which is open for longest; null where there is none. */
export const longestDoubt = (doubts: readonly Period[]): Period | null =>
  doubts.toSorted((one, other) => (knownFrom(one) < knownFrom(other) ? 1 : -1))[0] ?? null;

/** The same of something and what it needs, each of the one after it: a power, its post, and the body of that. */
export const doubtAlong = (needing: readonly Period[]): Period | null =>
  longestDoubt(needing.reduceRight<Period[]>((doubts, each) => doubtsOf(each, doubts), []));

/** A day as exactly as its source gives it: 2003, 2003-03 or 2003-03-10. */
export const asGiven = (day: LocalDate, precision: DatePrecision): string =>
  day.slice(0, precision === 'YEAR' ? 4 : precision === 'MONTH' ? 7 : 10);

/** What an answer says where the day is not known of something that it rests on. */
export const dayNotKnown = (what: string, { from, fromPrecision }: Period, day: LocalDate, held = 'held'): string =>
  `Whether ${what} ${held} on ${day} is not known: the source gives only the ${fromPrecision === 'YEAR' ? 'year' : 'month'} (${asGiven(from ?? '', fromPrecision)}).`;
