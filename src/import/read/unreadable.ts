import type { LocatedValue } from './located-value.js';
import type { Place } from './text-place.js';

/** What is read of a file that says nothing, because of what is wrong at one place. */
export const unreadable = (place: Place, reason: string): LocatedValue => ({
  value: null,
  placeOf: () => place,
  faults: [{ ...place, reason }],
});
