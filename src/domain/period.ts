import type { LocalDate } from './local-date.js';

/** How exactly a source gives a day; a day known to the month or year is kept as its first day. */
export const datePrecisions = ['DAY', 'MONTH', 'YEAR', 'UNKNOWN'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** Half-open: `from` is the first day, `to` the first day on which it no longer holds; null is unbounded or not known. */
export interface Period {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly fromPrecision: DatePrecision;
  readonly toPrecision: DatePrecision;
}

export const always: Period = { from: null, to: null, fromPrecision: 'UNKNOWN', toPrecision: 'UNKNOWN' };

export function holdsOn(period: Period, day: LocalDate): boolean {
  return (period.from === null || period.from <= day) && (period.to === null || day < period.to);
}

/** The days that lie in both; null when there is none. */
export function intersection(one: Period, other: Period): Period | null {
  const start = (one.from ?? '') >= (other.from ?? '') ? one : other;
  const end = (one.to ?? '9999-99') <= (other.to ?? '9999-99') ? one : other;
  if (start.from !== null && end.to !== null && end.to <= start.from) return null;
  return { from: start.from, to: end.to, fromPrecision: start.fromPrecision, toPrecision: end.toPrecision };
}
