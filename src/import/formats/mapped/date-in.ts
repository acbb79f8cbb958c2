import { type DateForm, dateForm } from './date-form.js';

/** A date that is written in a form such as DD/MM/YYYY, as we write dates; null where it is not in that form. */
export function dateIn(text: string, form: string): string | null {
  const { pattern, parts } = formOf(form) ?? {};
  const found = pattern?.exec(text);
  if (!found || !parts) return null;
  const given = new Map(parts.map((part, at) => [part, found[at + 1] ?? '']));
  const [year = '', month, day] = [given.get('year'), given.get('month'), given.get('day')];
  const number = month !== undefined && /\D/.test(month) ? monthNamed(month) : month;
  if (number === null) return null;
  return [wholeYear(year), number, day]
    .flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
    .join('-');
}

/** A table has many dates, and few forms. */
const known = new Map<string, DateForm | null>();
function formOf(form: string): DateForm | null {
  const found = known.get(form) ?? dateForm(form);
  known.set(form, found);
  return found;
}

/** Of two digits it is one from 1970 to 2069. */
const wholeYear = (year: string) => (year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`);

function monthNamed(name: string): string | null {
  const at = months.findIndex((month) => month.startsWith(name.toLowerCase()));
  return at === -1 ? null : String(at + 1);
}

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
