import type { Store } from '../../store/store.js';
import { organizationsBegun } from '../../store/writing/organizations-begun.js';
import { type HalfYear, halfYearOf, idAt } from '../formats/organogram/half-year.js';

/** What the graph holds of an organisation at a time. */
export interface HalfYearKnown extends HalfYear {
  readonly id: string;
  readonly statedBy: string;
  /** The first day on which it no longer holds. */
  readonly to: string | null;
}

/** Of the organisations that these half-years are of: at what times the graph holds them, stated by other sources than some. */
export async function halfYearsKnown(
  store: Store,
  told: readonly HalfYear[],
  besides: ReadonlySet<string>,
): Promise<HalfYearKnown[]> {
  const organisations = new Set(told.map(({ organisation }) => organisation));
  if (organisations.size === 0) return [];
  const found = await organizationsBegun(
    store,
    [...organisations].map((organisation) => `${idAt({ organisation, date: null })}.`),
  );
  return found.flatMap((each) => {
    const halfYear = halfYearOf(each.id);
    return halfYear && !besides.has(each.statedBy) ? [{ ...each, ...halfYear }] : [];
  });
}
