import type { Row, Table } from '../table/table.js';
import type { Mapping } from './mapping.js';
import { columnsAsked } from './columns-asked.js';

/** A table whose header has all columns that a mapping names. */
export interface MappedTable {
  readonly records: readonly Row[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** How many columns the header has: what stands beyond them is nobody's. */
  readonly width: number;
}

/** The header is the first row that has them all: titles may stand above it. Or what hinders that. */
export function mappedTable({ rows }: Pick<Table, 'rows'>, mapping: Mapping): MappedTable | { readonly lacks: string } {
  const asked = columnsAsked(mapping);
  const lacking = rows.slice(0, 20).map((row) => {
    const names = new Set(row.map(({ text }) => text));
    return asked.filter((column) => !names.has(column));
  });
  const least = Math.min(...lacking.map(({ length }) => length));
  const at = lacking.findIndex(({ length }) => length === least);
  const [header = [], missing = asked] = [rows[at], lacking[at]];
  if (missing.length > 0) return { lacks: `has no column '${missing.join("', '")}', which the mapping names` };
  const twice = asked.filter((column) => header.filter(({ text }) => text === column).length > 1);
  if (twice.length > 0)
    return { lacks: `has more than one column '${twice.join("', '")}', and the mapping names it: which is meant?` };
  return {
    records: rows.slice(at + 1),
    indexOf: new Map(header.map(({ text }, index) => [text, index])),
    width: header.length,
  };
}
