import { dayBefore, type LocalDate } from './local-date.js';

/** The last days before the year and the month of a day: what ended in one of them, and is not told when, still held then. */
export const daysBeforeGivenEnds = (day: LocalDate): LocalDate[] => [
  ...new Set([`${day.slice(0, 4)}-01-01`, `${day.slice(0, 7)}-01`].map(dayBefore)),
];
