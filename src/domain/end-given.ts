import { asGiven, knownFrom } from './day-known.js';
import type { LocalDate } from './local-date.js';
import type { Period } from './period.js';

/** What an answer says of something of which it is not known whether it had ended by a day. */
export const endNotKnown = (what: string, end: string, day: LocalDate, held = 'held'): string =>
  `Whether ${what} still ${held} on ${day} is not known: ${end}.`;

/** Why it is not known that something had ended by a day: its source gives only the year or month. null where that is known. */
export function endGiven({ from, to, toPrecision }: Period, day: LocalDate): string | null {
  if (to === null || day < to || day < (from ?? '')) return null;
  if (day >= knownFrom({ from: to, fromPrecision: toPrecision })) return null;
  return `the source gives only the ${toPrecision === 'YEAR' ? 'year' : 'month'} of its end (${asGiven(to, toPrecision)})`;
}
