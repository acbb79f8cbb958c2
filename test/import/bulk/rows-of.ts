import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { BulkPrepared } from '../../../src/import/bulk/prepare-bulk.js';
import { readCsv } from '../../../src/import/formats/table/read-csv.js';

export interface Written extends Pick<BulkPrepared, 'files'> {
  readonly folder: string;
}

/** Every row of every kind, whoever wrote it and when, by the names of its columns; nodes by their ids. */
export function rowsOf({ files, folder }: Written): string[] {
  if (files === null) throw new Error('Nothing was written.');
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const read = ({ name, files: [header = '', ...parts] }: { name: string; files: readonly string[] }) => {
    const [columns = [], ...values] = readCsv(`${text(header)}\n${parts.map(text).join('')}`, ',').rows;
    return values.map((row) => ({
      name,
      cells: columns.map((column, at): [string, string] => [column.text, row[at]?.text ?? '']),
    }));
  };
  const nodes = files.nodes.flatMap(read);
  const ids = new Map(nodes.map(({ cells }) => [cells[0]?.[1], cells.find(([column]) => column === 'id:string')?.[1]]));
  expect(ids.size).toBe(nodes.length);
  const rows = [...nodes, ...files.ties.flatMap(read)].map(({ name, cells }) => {
    const shown = cells.map(([column, cell]) => `${column}=${column.endsWith('_ID') ? (ids.get(cell) ?? '') : cell}`);
    const kept = shown.filter((cell) => !/=$|^(:ID|loadedAt|changedBy)/.test(cell));
    return `${name} ${kept.sort().join(' ')}`;
  });
  return rows.sort();
}
