import type { CollectedItems } from '../collected-items.js';
import { columnNames } from './column-names.js';
import type { OrganogramTable } from './organogram-table.js';

/** Names the columns and rows of a table that are read otherwise than they are written, or not at all. */
export function tellOfTable(
  { columns, besides, sums, ragged }: OrganogramTable,
  { lost, noted }: CollectedItems,
): void {
  for (const { cell, column } of columns.meant)
    noted(cell.place, `the column '${cell.text.slice(0, 60)}' is taken for '${columnNames[column]}'`);
  for (const { text, place } of columns.unknown)
    noted(place, `the column '${text.slice(0, 60)}' is none of an organogram: it is not read`);
  for (const { text, place } of columns.twice)
    lost(place, `the column '${text.slice(0, 60)}' has the name of another: it is left out`);
  for (const { cell, count } of besides) {
    const which = count === 1 ? 'the row is' : `it and ${count - 1} more such rows are`;
    noted(cell.place, `'${cell.text.slice(0, 40)}' says nothing of a post: ${which} left out`);
  }
  for (const { text, place } of sums)
    noted(place, `'${text.slice(0, 40)}' stands in a row of sums, which is no post: it is left out`);
  for (const { cell, reason } of ragged) lost(cell.place, reason);
}
