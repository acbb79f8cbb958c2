import type { Store } from '../../store/store.js';
import { organizationsStatedBy } from '../../store/writing/organizations-stated-by.js';
import { type HalfYear, halfYearOf, idsBegin } from '../formats/organogram/half-year.js';

/** Of which organisations at what times these sources told so far, and tell no more. */
export async function halfYearsWithdrawn(
  store: Store,
  sources: readonly string[],
  told: readonly HalfYear[],
): Promise<HalfYear[]> {
  const stated = await organizationsStatedBy(store, sources, idsBegin);
  return stated.flatMap((id) => {
    const before = halfYearOf(id);
    const still = told.some(({ organisation, date }) => organisation === before?.organisation && date === before.date);
    return before && !still ? [before] : [];
  });
}
