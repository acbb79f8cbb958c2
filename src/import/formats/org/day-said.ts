import type { Described, Said } from './described.js';
import { instantNamed } from './instant-named.js';
import { time } from './vocabulary.js';

/** A day, the day of an instant, or the one that the IRI of an instant names; null where none can be read. */
export function daySaid(described: Described, day: Said): Said | null {
  if (day.kind === 'LITERAL') return day;
  const { of } = described;
  const [plain] = of(day.value, ...plainly);
  if (plain) return plain;
  const [parts] = of(day.value, time('inDateTime'));
  const value = (parts && dateOfParts(described, parts)) ?? instantNamed(parts?.value ?? day.value);
  return value === null ? null : { ...day, value, kind: 'LITERAL' };
}

const plainly = ['inXSDDate', 'inXSDDateTimeStamp', 'inXSDDateTime', 'inXSDgYearMonth', 'inXSDgYear'].map(time);

/** `2012`, `--03` and `---31`, as far as they are given. */
function dateOfParts({ of }: Described, { value }: Said): string | null {
  const [year, month, day] = ['year', 'month', 'day'].map((name) => of(value, time(name))[0]?.value ?? '');
  const whole = /^\d{4}/.exec(year ?? '')?.[0];
  if (whole === undefined) return null;
  const given = [month, day].map((part) => /\d+/.exec(part ?? '')?.[0].padStart(2, '0'));
  const missing = given.indexOf(undefined);
  return [whole, ...given.slice(0, missing === -1 ? 2 : missing)].join('-');
}
