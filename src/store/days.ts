import type { LocalDate } from '../domain/local-date.js';
import type { DatePrecision, Period } from '../domain/period.js';
import type { Properties } from './properties.js';

/** The graph keeps days as numbers, 20031231, and an unbounded end as one of these. */
export const beginning = 0;
export const end = 99_999_999;

export const dayNumber = (day: LocalDate): number => Number(day.replaceAll('-', ''));

export function dayOf(number: number): LocalDate | null {
  if (number <= beginning || number >= end) return null;
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

export function periodOf(properties: Properties): Period {
  const from = dayOf((properties['validFrom'] as number | undefined) ?? beginning);
  const to = dayOf((properties['validTo'] as number | undefined) ?? end);
  const precision = (key: string, day: LocalDate | null) =>
    (properties[key] as DatePrecision | undefined) ?? (day === null ? 'UNKNOWN' : 'DAY');
  return { from, to, fromPrecision: precision('fromPrecision', from), toPrecision: precision('toPrecision', to) };
}
