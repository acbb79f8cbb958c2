import type { UnreadDate } from '../../format/unread-date.js';
import { dateIn } from './date-in.js';

/** A date of a table as we write dates: in the form that is asked of it, in ours, or the day of a timestamp. */
export function dateCell(text: string, form: string | undefined): string | UnreadDate {
  const inForm = form === undefined ? null : dateIn(text, form);
  const plain = inForm ?? timestamp.exec(text)?.[1] ?? text;
  if (form === undefined || /^\d{4}(-\d\d){0,2}$/.test(plain)) return plain;
  const shown = JSON.stringify(text).slice(0, 40);
  return { unreadDate: `${shown} is not a date (${form}, as the mapping says, or 2003, 2003-03 or 2003-03-10)` };
}

/** Of Wikidata with a sign. */
const timestamp = /^\+?(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/;
