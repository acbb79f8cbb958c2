import type { LocatedValue, Remark } from '../../read/located-value.js';
import { unreadable } from '../../read/unreadable.js';
import type { CellWithoutValue } from './cells-without-value.js';
import type { Sheet } from './read-sheets.js';
import { sheetShown } from './sheet-shown.js';
import type { Cell, Row } from './table.js';

/** The sheets of a workbook; lines are rows, and columns are columns. Or why it cannot be read. */
export async function readXlsx(
  bytes: Uint8Array,
  file: string,
): Promise<{ readonly sheets: readonly Sheet[] } | { readonly located: LocatedValue }> {
  // Takes its time to load, and most commands never see a workbook.
  const { default: readXlsxFile } = await import('read-excel-file/node');
  const { cellsWithoutValue } = await import('./cells-without-value.js');
  try {
    const found = (await readXlsxFile(Buffer.from(bytes), { trim: false })).map(({ sheet: name, data }) => ({
      name,
      data,
      shown: sheetShown(file, name),
    }));
    const faults = found.flatMap(({ data, shown }) => rounded(data, shown));
    const [first] = faults;
    if (first) return { located: { ...unreadable(first, first.reason), faults } };
    const hollow = cellsWithoutValue(bytes);
    return {
      sheets: found.map(({ name, data, shown }, at) => ({ name, rows: rowsOf(data, hollow[at] ?? [], shown) })),
    };
  } catch (error) {
    const reason = `cannot be read as a workbook: ${error instanceof Error ? error.message : String(error)}`;
    return { located: unreadable({ line: 1, column: 1 }, reason) };
  }
}

/** Beyond the last value there may still be formulas without one. */
function rowsOf(data: readonly (readonly unknown[])[], hollow: readonly CellWithoutValue[], file: string): Row[] {
  const without = new Map(hollow.map((each) => [keyOf(each), each]));
  const height = hollow.reduce((most, { line }) => Math.max(most, line), data.length);
  const width = hollow.reduce((most, { column }) => Math.max(most, column), data[0]?.length ?? 0);
  const cellAt = (line: number, column: number): Cell => {
    const place = { file, line: line + 1, column: column + 1 };
    const { shown, fault } = without.get(keyOf(place)) ?? {};
    return fault === undefined ? { text: textOf(data[line]?.[column]), place } : { text: shown ?? '', place, fault };
  };
  return Array.from({ length: height }, (_, line) =>
    Array.from({ length: width }, (__, column) => cellAt(line, column)),
  ).filter((row) => row.some(({ text, fault }) => text !== '' || fault !== undefined));
}

/** A sheet has no more than 16384 columns. */
const keyOf = ({ line, column }: Pick<CellWithoutValue, 'line' | 'column'>) => line * 16_385 + column;

/** A workbook keeps fifteen digits of a number, and noughts in the place of the others. */
const rounded = (data: readonly (readonly unknown[])[], file: string): Remark[] =>
  data.flatMap((row, line) =>
    row.flatMap((value, column) => {
      if (typeof value !== 'number' || Math.abs(value) < 1e15) return [];
      const reason = `cannot be read: ${value} is a number of more digits than a workbook keeps; write it as a text`;
      return { file, line: line + 1, column: column + 1, reason };
    }),
  );

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : '';
}
