import type { Cell, Row, Table } from '../table/table.js';
import { type Column, columnsOf } from './columns.js';

export interface OrganogramTable {
  /** Senior posts one by one, or groups of like junior posts. */
  readonly kind: 'senior' | 'junior';
  readonly header: Cell;
  readonly records: readonly OrganogramRecord[];
  /** Rows that say nothing of a post, such as footnotes: the first value of each. */
  readonly besides: readonly Cell[];
  /** Rows whose values do not stand under their columns: too few of them, or too many. */
  readonly ragged: readonly { readonly cell: Cell; readonly reason: string }[];
}

export interface OrganogramRecord {
  /** An empty text where the column or the value is missing, at the row's first cell. */
  readonly cell: (column: Column) => Cell;
}

const telling: readonly Column[] = ['title', 'name', 'reportsTo', 'fte'];

/** Finds the header among the first rows; null where the table is no organogram. */
export function organogramTable({ rows }: Table): OrganogramTable | null {
  for (const [at, row] of rows.slice(0, 20).entries()) {
    const columns = columnsOf(row);
    const first = row[0];
    if (!first || !columns.has('reportsTo')) continue;
    const senior = columns.has('reference') && (columns.has('title') || columns.has('name'));
    if (!senior && !(columns.has('fte') && columns.has('title'))) continue;
    const below = rows.slice(at + 1).filter((each) => !isTotal(each) && !isHeaderAgain(each, row));
    const isOfPost = (each: Row) => telling.some((column) => each[columns.get(column) ?? -1]?.text);
    const ragged = new Map(below.filter(isOfPost).map((each) => [each, raggedness(each, row, columns)]));
    return {
      kind: senior ? 'senior' : 'junior',
      header: first,
      records: below.filter((each) => ragged.get(each) === null).map((each) => recordOf(each, columns)),
      besides: below.filter((each) => !isOfPost(each)).flatMap((each) => each.find(({ text }) => text !== '') ?? []),
      ragged: [...ragged.values()].filter((each) => each !== null),
    };
  }
  return null;
}

/** What is wrong with a row that a quote or a value is missing in: what follows stands in another's column. */
function raggedness(row: Row, header: Row, columns: ReadonlyMap<Column, number>) {
  const [first] = row;
  const surplus = row.slice(header.length).find(({ text }) => text !== '');
  if (surplus)
    return {
      cell: surplus,
      reason: `'${surplus.text.slice(0, 40)}' stands beyond the last column: the row is left out`,
    };
  return first && row.length <= (columns.get('reportsTo') ?? -1)
    ? { cell: first, reason: 'the row ends before the column of the post that it reports to: it is left out' }
    : null;
}

function recordOf(row: Row, columns: ReadonlyMap<Column, number>): OrganogramRecord {
  const first = row[0]?.place ?? { line: 1, column: 1 };
  return { cell: (column) => row[columns.get(column) ?? -1] ?? { text: '', place: first } };
}

const isTotal = (row: Row) => /^(grand |sub-?)?totals?\b/i.test(row.find(({ text }) => text !== '')?.text ?? '');
const isHeaderAgain = (row: Row, header: Row) => row.every(({ text }, index) => text === (header[index]?.text ?? ''));
