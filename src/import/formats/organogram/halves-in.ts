import type { SourceFile } from '../../read/source-file.js';
import { readCsv } from '../table/read-csv.js';
import { sheetShown } from '../table/sheet-shown.js';
import type { Table } from '../table/table.js';
import { organogramTable } from './organogram-table.js';

export interface Half {
  /** The file, and of a workbook the sheet, as it is shown. */
  readonly shown: string;
  readonly file: string;
  /** What the document is known by. */
  readonly named: string;
  readonly table: Table;
}

/** The tables of a set: two files, one of them, or the sheets of a workbook. Each cell knows where it is. */
export function halvesIn(source: SourceFile): Half[] {
  const { file, text, beside, sheets, defaultSource, named = defaultSource } = source;
  if (sheets) {
    return organogramSheets(sheets).map(({ name, rows }) => {
      return { shown: sheetShown(file, name), file, named, table: { rows, faults: [] } };
    });
  }
  const main = { shown: file, file, named, table: readCsv(text) };
  if (!beside) return [main];
  return [
    main,
    { shown: beside.file, file: beside.file, named: beside.named, table: placedIn(beside.file, readCsv(beside.text)) },
  ];
}

/** The sheets that are organograms; where the template's are among them, in which the others have been put together, those alone. */
export function organogramSheets<T extends Pick<Table, 'rows'> & { readonly name: string }>(sheets: readonly T[]): T[] {
  const tables = sheets.filter(({ rows }) => organogramTable({ rows, faults: [] }) !== null);
  const final = tables.filter(({ name }) => /^\W*final\b/i.test(name));
  return final.length > 0 ? final : tables;
}

const placedIn = (file: string, { rows, faults }: Table): Table => ({
  rows: rows.map((row) => row.map((cell) => ({ ...cell, place: { ...cell.place, file } }))),
  faults: faults.map((fault) => ({ ...fault, file })),
});
