import type { Cell, Row } from './table.js';

/** The first value of a row that stands beyond so many columns, and what is said of it; null where none does. */
export function surplusOf(row: Row, columns: number): { readonly cell: Cell; readonly reason: string } | null {
  const cell = row.slice(columns).find(({ text }) => text !== '');
  if (!cell) return null;
  return { cell, reason: `'${cell.text.slice(0, 40)}' stands beyond the last column: the row is left out` };
}
