import type { Place } from '../../read/text-place.js';
import type { Remark } from '../../read/located-value.js';

/** One field of a table, without the blanks around it, and where it begins. */
export interface Cell {
  readonly text: string;
  readonly place: Place;
  /** Why it says nothing that can be relied on: in a workbook, a formula may have no value. */
  readonly fault?: string;
}
export type Row = readonly Cell[];

/** What a table says, row by row; rows with nothing in them are left out. */
export interface Table {
  readonly rows: readonly Row[];
  /** Why the rest cannot be read. */
  readonly faults: readonly Remark[];
}
