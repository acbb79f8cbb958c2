import type { Row } from '../table/table.js';
import { columnNames } from './column-names.js';
import { type Column, columnsOf } from './columns.js';

/** Why no row is the header of an organogram: which column is missing in the one that comes nearest. */
export function whatLacks(rows: readonly Row[]): string {
  const [best] = rows
    .slice(0, 20)
    .map((row) => columnsOf(row).at)
    .toSorted((a, b) => b.size - a.size);
  if (!best || best.size < 3) return 'no header with a title, and the senior post that it reports to';
  const wanted: readonly Column[] = [
    'reportsTo',
    ...(best.has('name') ? (['reference'] as const) : []),
    'title',
    'fte',
  ];
  const lacking = wanted.find((column) => !best.has(column)) ?? 'reference';
  return `its header lacks the column '${columnNames[lacking]}'`;
}
