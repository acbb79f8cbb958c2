import type { Cell, Row } from '../table/table.js';
import type { Column } from './columns.js';

/**
 * The cell of a row of sums that tells it from a post; null where it is none: its first value says so, or another value
 * where it names no post, holder and superior, or it has a number of posts and nothing else.
 */
export function rowOfSums(row: Row, at: ReadonlyMap<Column, number>): Cell | null {
  const first = row.find(({ text }) => text !== '');
  if (first && total.test(first.text)) return first;
  const cell = (column: Column) => row[at.get(column) ?? -1];
  const says = (column: Column) =>
    !/^(0+(\.0+)?)?$/.test(cell(column)?.text ?? '') || cell(column)?.fault !== undefined;
  if (post.some(says)) return null;
  const named = kinds.map(cell).find((each) => each !== undefined && total.test(each.text));
  if (named) return named;
  return says('fte') && /^[\d.,]+$/.test(cell('fte')?.text ?? '') && !kinds.some(says) ? (cell('fte') ?? null) : null;
}

const total = /^\W*((grand|sub)[\s-]*)?totals?\b/i;
const post: readonly Column[] = ['reference', 'name', 'reportsTo'];
const kinds: readonly Column[] = ['title', 'grade', 'unit', 'profession'];
