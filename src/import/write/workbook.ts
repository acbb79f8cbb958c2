import writeXlsxFile from 'write-excel-file/node';
import { Refusal } from '../../domain/refusal.js';
import type { ItemsOf } from './items-of.js';
import { writtenNouns } from './stored-items.js';
import { columnsOf, rowOfItem } from './table-of.js';

/** A workbook is put together in memory, and so takes what people look through, and no country. */
const mostItems = 200_000;

/** A sheet for each noun that there are items of. */
export async function workbook(items: ItemsOf, most = mostItems): Promise<Uint8Array> {
  const sheets = [];
  let total = 0;
  for (const noun of writtenNouns) {
    const rows = [];
    for await (const item of items(noun)) {
      total += 1;
      if (total > most) throw tooMany(most);
      rows.push(rowOfItem(noun, item));
    }
    const data = [columnsOf(noun), ...rows].map((row) =>
      row.map((value) => (value === '' ? null : { value, type: String })),
    );
    if (rows.length > 0) sheets.push({ sheet: noun.list, data });
  }
  return writeXlsxFile(sheets).toBuffer();
}

const tooMany = (most: number) =>
  new Refusal(
    'BAD_USER_INPUT',
    `A workbook takes ${most.toLocaleString('en')} items at most, and there are more: write csv, or one jurisdiction.`,
  );
