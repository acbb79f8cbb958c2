import { writeFile } from 'node:fs/promises';
import writeXlsxFile from 'write-excel-file/node';
import { shapeOf } from '../format/shape-of.js';
import { type FieldKind, fieldKind } from '../formats/table/field-kind.js';
import { writtenNouns } from './stored-items.js';

/** Writes an empty workbook with a sheet for each noun: its fields, those that must be given in bold, and a row of help. */
export async function writeTemplate(out: string): Promise<void> {
  const sheets = writtenNouns.map((noun) => {
    const fields = Object.entries(shapeOf(noun));
    return {
      sheet: noun.list,
      stickyRowsCount: 2,
      data: [
        fields.map(([field, type]) => ({
          value: field,
          type: String,
          ...(!type.safeParse(undefined).success && { fontWeight: 'bold' as const }),
        })),
        fields.map(([, type], index) => ({
          value: `${index === 0 ? '# ' : ''}${helpFor(fieldKind(type), !type.safeParse(undefined).success)}`,
          type: String,
          color: '#808080',
        })),
      ],
    };
  });
  await writeFile(out, await writeXlsxFile(sheets).toBuffer());
}

const kinds: Readonly<Record<FieldKind, string>> = {
  text: 'text',
  list: 'list, with ; between',
  names: 'text|KIND|from|to, with ; between',
  flag: 'yes or no',
  number: 'whole number',
  date: 'date: 2003, 2003-03 or 2003-03-10',
};

const helpFor = (kind: FieldKind, required: boolean) => `${kinds[kind]}${required ? ', required' : ''}`;
