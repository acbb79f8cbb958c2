import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BulkPrepared } from '../../../src/import/bulk/prepare-bulk.js';
import { readCsv } from '../../../src/import/formats/table/read-csv.js';

export interface Written extends Pick<BulkPrepared, 'files'> {
  readonly folder: string;
}

/** Every row of every kind, whoever wrote it and when, by the names of its columns. */
export function rowsOf({ files, folder }: Written): string[] {
  if (files === null) throw new Error('Nothing was written.');
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const rows = [...files.nodes, ...files.ties].flatMap(({ name, files: [header = '', ...parts] }) => {
    const [columns = [], ...values] = readCsv(`${text(header)}\n${parts.map(text).join('')}`, ',').rows;
    return values.map((row) => {
      const cells = columns.map((column, at) => `${column.text}=${row[at]?.text ?? ''}`);
      return `${name} ${cells
        .filter((cell) => !/=$|^(loadedAt|changedBy)/.test(cell))
        .sort()
        .join(' ')}`;
    });
  });
  return rows.sort();
}
