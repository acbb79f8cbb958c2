import { dayNotKnown, doubtAlong, isDayKnown } from './day-known.js';
import type { DelegationStep } from './delegation-step.js';
import { endGiven, endNotKnown } from './end-given.js';
import type { LocalDate } from './local-date.js';
import { holdsOn } from './period.js';

/**
 * What is said of a power of which it is not known whether it holds on the day: its own beginning or end is not, or that of
 * its holder where it has no later beginning, or no earlier end.
 */
export function stepDoubt({ authority, holder }: DelegationStep, asOf: LocalDate): string | null {
  const { id, validity } = authority;
  const ended = endGiven(validity, asOf);
  if (ended !== null) return endNotKnown(id, ended, asOf);
  if (!holdsOn(validity, asOf)) return null;
  const gone = holder.map((each) => endGiven(each, asOf)).find((each) => each !== null);
  if (gone) return endNotKnown(authority.holder, gone, asOf, 'existed');
  if (!isDayKnown(validity, asOf)) return dayNotKnown(id, validity, asOf);
  const began = doubtAlong([validity, ...holder]);
  return began && !isDayKnown(began, asOf) ? dayNotKnown(authority.holder, began, asOf, 'existed') : null;
}
