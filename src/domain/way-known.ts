import type { Certainty } from './certainty.js';
import { certaintyOf, type ChainPath } from './chain.js';
import { dayNotKnown, isDayKnown } from './day-known.js';
import type { LocalDate } from './local-date.js';

/** How surely a way up is known on a day, and what is not known of a beginning on it. */
export function wayKnown(
  path: ChainPath,
  asOf: LocalDate,
): { readonly certainty: Certainty; readonly undated: string | null } {
  for (const { subject, fact, since } of path.steps) {
    if (since !== null && !isDayKnown(since, asOf))
      return { certainty: 'IMPLIED', undated: dayNotKnown(fact ?? subject, since, asOf) };
  }
  return { certainty: certaintyOf(path), undated: null };
}
