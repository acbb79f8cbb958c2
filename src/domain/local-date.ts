import { Refusal } from './refusal.js';

/** A day of the Gregorian calendar, `YYYY-MM-DD`, without a time zone. Two of them compare as strings. */
export type LocalDate = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

export function isLocalDate(text: string): boolean {
  const [, year, month, day] = shape.exec(text) ?? [];
  if (year === undefined || Number(year) === 0) return false;
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.toISOString().slice(0, 10) === text;
}

/** Refuses a day that does not exist, such as 2023-02-30. */
export function localDate(text: string, argument?: string): LocalDate {
  if (!isLocalDate(text))
    throw new Refusal('BAD_USER_INPUT', `'${text.slice(0, 20)}' is not a day (YYYY-MM-DD).`, argument);
  return text;
}

export function dayBefore(day: LocalDate): LocalDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** Today, in China's time (UTC+8): the registry's days are China's. */
export function today(now: Date = new Date()): LocalDate {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}
