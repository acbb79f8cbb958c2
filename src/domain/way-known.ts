import { leastSure, type Certainty } from './certainty.js';
import type { ChainPath } from './chain.js';
import { dayNotKnown, isDayKnown } from './day-known.js';
import type { LocalDate } from './local-date.js';

/** How surely a way up is known on a day, and what is not known of a beginning on it. */
export function wayKnown(
  { steps }: ChainPath,
  asOf: LocalDate,
): { readonly certainty: Certainty; readonly undated: string | null } {
  for (const { subject, fact, since } of steps) {
    if (since !== null && !isDayKnown(since, asOf))
      return { certainty: 'IMPLIED', undated: dayNotKnown(fact ?? subject, since, asOf) };
  }
  return { certainty: leastSure(steps.map(({ certainty }) => certainty)), undated: null };
}
