import { readSheets } from '../../../src/import/formats/table/read-sheets.js';
import { readXlsx } from '../../../src/import/formats/table/read-xlsx.js';

/** What a workbook with sheets of our own nouns says. */
export async function saidInWorkbook(bytes: Uint8Array) {
  const book = await readXlsx(bytes, 'book.xlsx');
  return 'sheets' in book ? readSheets(book.sheets) : book.located;
}
