import type { LocalDate } from '../domain/local-date.js';
import type { DatePrecision, Period } from '../domain/period.js';
import type { Properties } from './properties.js';

/** The graph keeps days as numbers, 20031231, and an unbounded end as one of these. */
export const beginning = 0;
export const end = 99_999_999;

export const dayNumber = (day: LocalDate): number => Number(day.replaceAll('-', ''));

/** That of the day after; the last day of all is followed by one of a year of five digits, which is no `LocalDate`. */
export function numberOfDayAfter(day: LocalDate): number {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

const known = new Map<number, LocalDate | null>();
const mostKnown = 50_000;

/** There are far fewer days than facts: each is written out once. */
export function dayOf(number: number): LocalDate | null {
  const day = known.get(number);
  if (day !== undefined) return day;
  if (known.size >= mostKnown) known.clear();
  known.set(number, writtenOut(number));
  return writtenOut(number);
}

function writtenOut(number: number): LocalDate | null {
  if (number <= beginning || number >= end) return null;
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

export const periodOf = (properties: Properties): Period =>
  periodBetween([
    properties['validFrom'] as number | undefined,
    properties['validTo'] as number | undefined,
    properties['fromPrecision'] as DatePrecision | undefined,
    properties['toPrecision'] as DatePrecision | undefined,
  ]);

/** The columns that a period is made of; what is left out is unbounded, and a day without a precision is exact. */
export type PeriodColumns = readonly [
  from: number | null | undefined,
  to: number | null | undefined,
  fromPrecision: DatePrecision | null | undefined,
  toPrecision: DatePrecision | null | undefined,
];

export function periodBetween(columns: PeriodColumns): Period {
  const [from, to, fromPrecision] = columns;
  const isOpen = (to ?? end) >= end && typeof from === 'number' && (fromPrecision ?? null) === null;
  return isOpen && (columns[3] ?? null) === null ? since(from) : written(columns);
}

const open = new Map<number, Period>();

/** Most facts hold from an exact day on: those of one day share their period. */
function since(from: number): Period {
  const known = open.get(from);
  if (known) return known;
  if (open.size >= mostKnown) open.clear();
  const period = written([from, end, null, null]);
  open.set(from, period);
  return period;
}

function written([from, to, fromPrecision, toPrecision]: PeriodColumns): Period {
  const [first, last] = [dayOf(from ?? beginning), dayOf(to ?? end)];
  const precision = (given: DatePrecision | null | undefined, day: LocalDate | null) =>
    given ?? (day === null ? 'UNKNOWN' : 'DAY');
  return {
    from: first,
    to: last,
    fromPrecision: precision(fromPrecision, first),
    toPrecision: precision(toPrecision, last),
  };
}
