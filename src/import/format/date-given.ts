import { z } from 'zod';
import { isLocalDate } from '../../domain/local-date.js';
import type { DatePrecision } from '../../domain/period.js';
import { isUnreadDate } from './unread-date.js';

/** A day as a number, 20030310, and how exactly the file gave it. */
export interface DateGiven {
  readonly day: number;
  readonly precision: Exclude<DatePrecision, 'UNKNOWN'>;
}

const precisions = { 4: 'YEAR', 7: 'MONTH', 10: 'DAY' } as const;

/** `2003`, `2003-03` or `2003-03-10`; what is known to the month or year is kept as its first day. */
export const dateGiven = z.unknown().transform((value, context): DateGiven => {
  const text = typeof value === 'number' ? String(value) : value;
  const date = typeof text === 'string' ? (known.get(text) ?? dateOf(text)) : null;
  if (date) return date;
  context.issues.push({
    code: 'custom',
    input: value,
    message: isUnreadDate(value)
      ? value.unreadDate
      : `${JSON.stringify(value).slice(0, 40)} is not a date (2003, 2003-03 or 2003-03-10)`,
  });
  return z.NEVER;
});

/** There are few days, and many items that name them. */
const known = new Map<string, DateGiven>();

function dateOf(text: string): DateGiven | null {
  if (!/^\d{4}(-\d\d){0,2}$/.test(text)) return null;
  const day = `${text}-01-01`.slice(0, 10);
  if (!isLocalDate(day)) return null;
  const precision = precisions[text.length as keyof typeof precisions];
  const date = { day: Number(day.replaceAll('-', '')), precision };
  known.set(text, date);
  return date;
}
