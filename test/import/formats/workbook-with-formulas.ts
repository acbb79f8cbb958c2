import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';

/**
 * A workbook of one sheet. What begins with an equals sign is a formula, and has no value but what stands after an arrow:
 * `=A2→Clerk` gives a text, `=A2→` an empty one, and `=A2→#REF!` an error.
 */
export async function workbookWithFormulas(sheet: string, rows: readonly string[]): Promise<Uint8Array> {
  const data = rows.map((row) =>
    row.split(',').map((value) => (value.startsWith('=') ? { type: 'Formula' as const, value } : { value })),
  );
  const parts = unzipSync(await writeXlsxFile([{ sheet, data }]).toBuffer());
  const path = 'xl/worksheets/sheet1.xml';
  const written = strFromU8(parts[path] ?? new Uint8Array()).replaceAll(
    /<c r="(\w+)"[^>]*><f>([^<→]*)→([^<]*)<\/f>.*?<\/c>/g,
    (_, address: string, formula: string, value: string) =>
      `<c r="${address}" t="${value.startsWith('#') ? 'e' : 'str'}"><f>${formula}</f><v>${value}</v></c>`,
  );
  return zipSync({ ...parts, [path]: strToU8(written) });
}
