import type { Cell, Row } from './table.js';

/** The first cell of a row, among those of some columns, that has no value to rely on, and what is said of it; null where all have. */
export function valueMissing(
  row: Row,
  columns: Iterable<number> = row.keys(),
): { readonly cell: Cell; readonly reason: string } | null {
  const [cell] = [...columns].flatMap((at) => (row[at]?.fault === undefined ? [] : row[at]));
  return cell ? { cell, reason: `${cell.fault}: the row is left out` } : null;
}
