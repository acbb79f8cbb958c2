import type { ChangeEvent } from './change-event.js';
import { asGiven, dayNotKnown, isDayKnown } from './day-known.js';
import { eventDoubts } from './event-doubts.js';
import type { LocalDate } from './local-date.js';
import type { Organization } from './organization.js';

/** What the sources leave open of a body's existence on a day: whether it had begun, and when, where they disagree. */
export function existenceDoubts(
  body: Pick<Organization, 'id' | 'validity'>,
  changes: readonly ChangeEvent[],
  day: LocalDate,
): string[] {
  const { id, validity } = body;
  const founded = datesOf(changes.filter(({ kind, resulting }) => kind === 'ESTABLISH' && resulting.includes(id)));
  const dissolved = datesOf(changes.filter(({ kind, originals }) => kind === 'DISSOLVE' && originals.includes(id)));
  const among = [
    // A body that was dissolved may have been established again: then two foundings are no contradiction.
    ...(dissolved.length === 0 ? disagreement('established', founded) : []),
    ...(founded.length <= 1 ? disagreement('dissolved', dissolved) : []),
  ];
  return [
    ...(isDayKnown(validity, day) ? [] : [dayNotKnown(id, validity, day, 'existed')]),
    ...(among.length > 0 ? among : eventDoubts(body, changes, day)),
  ];
}

/** The dates that the events give, those left out that another one only gives more exactly. */
function datesOf(events: readonly ChangeEvent[]): string[] {
  const given = events.flatMap(({ date, datePrecision }) => (date === null ? [] : asGiven(date, datePrecision)));
  const dates = [...new Set(given)].sort();
  return dates.filter((date) => !dates.some((other) => other !== date && other.startsWith(date)));
}

const disagreement = (what: string, dates: readonly string[]): string[] =>
  dates.length > 1 ? [`The sources conflict on when it was ${what}: ${dates.join(', ')}.`] : [];
