import type { Store } from '../../store/store.js';
import { organizationsBegun } from '../../store/writing/organizations-begun.js';
import { type HalfYear, halfYearOf, idAt } from '../formats/organogram/half-year.js';
import type { SourceFile } from '../read/source-file.js';

/** What the graph holds of an organisation at a time. */
export interface HalfYearKnown extends HalfYear {
  readonly id: string;
  readonly statedBy: string;
  /** The first day on which it no longer holds. */
  readonly to: string | null;
}

/** Of the organisations that these files tell of: at what times the graph holds them, stated by other sources than some. */
export async function halfYearsKnown(
  store: Store,
  files: readonly SourceFile[],
  besides: ReadonlySet<string>,
): Promise<HalfYearKnown[]> {
  const told = new Set(files.flatMap(({ tells = [] }) => tells.map(({ organisation }) => organisation)));
  if (told.size === 0) return [];
  const found = await organizationsBegun(
    store,
    [...told].map((organisation) => `${idAt({ organisation, date: null })}.`),
  );
  return found.flatMap((each) => {
    const halfYear = halfYearOf(each.id);
    return halfYear && !besides.has(each.statedBy) ? [{ ...each, ...halfYear }] : [];
  });
}
