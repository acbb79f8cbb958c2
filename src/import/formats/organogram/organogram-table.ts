import { grouped } from '../../../domain/grouped.js';
import { surplusOf } from '../table/surplus-of.js';
import type { Cell, Row, Table } from '../table/table.js';
import { valueMissing } from '../table/value-missing.js';
import { type Column, type Columns, columnsOf } from './columns.js';
import { rowOfSums } from './row-of-sums.js';

export interface OrganogramTable {
  /** Senior posts one by one, or groups of like junior posts. */
  readonly kind: 'senior' | 'junior';
  readonly header: Cell;
  /** What stands above the header, such as a title. */
  readonly above: string;
  readonly columns: Columns;
  readonly records: readonly OrganogramRecord[];
  /** Rows that say nothing of a post, such as footnotes: the first value of each, and how many hold the same. */
  readonly besides: readonly { readonly cell: Cell; readonly count: number }[];
  /** What rows of sums are known by. */
  readonly sums: readonly Cell[];
  /** Rows with a value missing, or with too few or too many of them, which then do not stand under their columns. */
  readonly ragged: readonly { readonly cell: Cell; readonly reason: string }[];
}

export interface OrganogramRecord {
  /** An empty text where the column or the value is missing, at the row's first cell. */
  readonly cell: (column: Column) => Cell;
}

const telling: readonly Column[] = ['title', 'name', 'reportsTo', 'fte'];

/** What a spreadsheet's formulas show of nothing. */
const hollow = /^(0+(\.0+)?|#(ref!|n\/a|value!|name\?)|true|false)?$/i;

/** A formula without a value may say anything; one that shows an error is what a template leaves. */
const tells = (cell: Cell | undefined) =>
  cell !== undefined && (!hollow.test(cell.text) || (cell.fault !== undefined && cell.text === ''));

/** Finds the header among the first rows; null where the table is no organogram. */
export function organogramTable({ rows }: Table): OrganogramTable | null {
  for (const [index, row] of rows.slice(0, 20).entries()) {
    const columns = columnsOf(row);
    const { at } = columns;
    const first = row[0];
    if (!first || !at.has('reportsTo')) continue;
    const senior = at.has('reference') && (at.has('title') || at.has('name'));
    if (!senior && !(at.has('fte') && at.has('title') && !at.has('name'))) continue;
    const all = rows.slice(index + 1).filter((each) => !isHeaderAgain(each, row));
    const sums = new Map(all.map((each) => [each, rowOfSums(each, at)]));
    const below = all.filter((each) => sums.get(each) === null);
    const isOfPost = (each: Row) => telling.some((column) => tells(each[at.get(column) ?? -1]));
    const posts = below.filter(isOfPost);
    const isReference = referenceIn(posts, at);
    const ragged = new Map(posts.map((each) => [each, raggedness(each, row, at, isReference)]));
    return {
      kind: senior ? 'senior' : 'junior',
      header: first,
      above: rows
        .slice(0, index)
        .flatMap((each) => each.map(({ text }) => text))
        .join(' '),
      columns,
      records: below.filter((each) => ragged.get(each) === null).map((each) => recordOf(each, at)),
      besides: besidesIn(below.filter((each) => !isOfPost(each))),
      sums: [...sums.values()].filter((each) => each !== null),
      ragged: [...ragged.values()].filter((each) => each !== null),
    };
  }
  return null;
}

/** A template leaves many rows with nothing in them but the sign of its formulas. */
function besidesIn(rows: readonly Row[]): OrganogramTable['besides'] {
  const cells = rows.flatMap((row) => row.find(({ text }) => visible(text) !== '') ?? []);
  return [...grouped(cells, ({ text }) => visible(text)).values()].flatMap((like) => {
    const [cell] = like;
    return cell ? [{ cell, count: like.length }] : [];
  });
}

const visible = (text: string) => text.replaceAll(/\p{Cc}/gu, '');

/** What is wrong with a row that a quote or a value is missing in: what follows stands in another's column. */
function raggedness(
  row: Row,
  header: Row,
  columns: ReadonlyMap<Column, number>,
  isReference: (cell: Cell | undefined) => boolean,
) {
  const missing = valueMissing(row, columns.values());
  if (missing) return missing;
  const [first] = row;
  const to = columns.get('reportsTo') ?? -1;
  const surplus = surplusOf(row, header.length);
  if (surplus) return surplus;
  const beyond = row[header.length];
  if (beyond && !isReference(row[to]) && isReference(row[to + 1]))
    return {
      cell: first ?? beyond,
      reason: 'the row has a value too many, so that what follows stands beside its column: it is left out',
    };
  return first && row.length <= to
    ? { cell: first, reason: 'the row ends before the column of the post that it reports to: it is left out' }
    : null;
}

/** Tells what names a senior post, or that there is none above. */
function referenceIn(rows: readonly Row[], columns: ReadonlyMap<Column, number>) {
  const known = new Set(rows.flatMap((row) => row[columns.get('reference') ?? -1]?.text.trim().toLowerCase() ?? []));
  known.delete('');
  return (cell: Cell | undefined) => {
    const text = cell?.text.trim().toLowerCase() ?? '';
    return /^x{2,}$/.test(text) || known.has(text);
  };
}

function recordOf(row: Row, columns: ReadonlyMap<Column, number>): OrganogramRecord {
  const first = row[0]?.place ?? { line: 1, column: 1 };
  return { cell: (column) => row[columns.get(column) ?? -1] ?? { text: '', place: first } };
}

const isHeaderAgain = (row: Row, header: Row) => row.every(({ text }, index) => text === (header[index]?.text ?? ''));
