import type { ChangeEvent } from './change-event.js';
import { asGiven, dayNotKnown, isDayKnown } from './day-known.js';
import type { LocalDate } from './local-date.js';
import type { Organization } from './organization.js';

/** What the sources leave open of a body's existence on a day: whether it had begun, and when, where they disagree. */
export function existenceDoubts(
  { id, validity }: Pick<Organization, 'id' | 'validity'>,
  changes: readonly ChangeEvent[],
  day: LocalDate,
): string[] {
  const founded = datesOf(changes.filter(({ kind, resulting }) => kind === 'ESTABLISH' && resulting.includes(id)));
  const dissolved = datesOf(changes.filter(({ kind, originals }) => kind === 'DISSOLVE' && originals.includes(id)));
  return [
    ...(isDayKnown(validity, day) ? [] : [dayNotKnown(id, validity, day, 'existed')]),
    // A body that was dissolved may have been established again: then two foundings are no contradiction.
    ...(dissolved.length === 0 ? disagreement('established', founded) : []),
    ...(founded.length <= 1 ? disagreement('dissolved', dissolved) : []),
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
