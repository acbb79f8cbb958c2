import { closeSync, openSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Values } from '../../store/store.js';
import { csvCell, csvType } from './csv-cell.js';

/** The files of one kind of node or tie: the names of the columns, the rows, and apart the rows that have line breaks in them. */
export interface TableFiles {
  readonly name: string;
  readonly files: readonly string[];
  readonly withLineBreaks: string | null;
  readonly rows: number;
}

export interface CsvTable {
  /** Begins with the cells that every row has; a property gets its column when it first comes. */
  add(first: readonly number[], properties: Values): void;
  close(): TableFiles;
}

/** A table that grows row by row on disk. */
export function csvTable(folder: string, part: number, kind: string, name: string, first: readonly string[]): CsvTable {
  const columns = new Map<string, number>();
  const header = [...first];
  const columnOf = (property: string, value: unknown) => {
    columns.set(property, header.length);
    return header.push(`${property}:${csvType(value)}`) - 1;
  };
  const path = join(folder, `${kind}.${name}.${part}`);
  const plain = rowFile(`${path}.csv`);
  const broken = rowFile(`${path}.lines.csv`);
  let rows = 0;
  return {
    add(cellsOfAll, properties) {
      const cells = cellsOfAll.map(String);
      for (const property of Object.keys(properties)) {
        const value = properties[property];
        cells[columns.get(property) ?? columnOf(property, value)] = csvCell(value);
      }
      const row = cells.join(',');
      (row.includes('\n') ? broken : plain).write(`${row}\n`);
      rows += 1;
    },
    close() {
      const top = rowFile(`${path}.header.csv`);
      top.write(header.join(','));
      const files = [top, plain, broken].flatMap((file) => file.close() ?? []);
      const withLineBreaks = files.find((file) => file.endsWith('.lines.csv')) ?? null;
      return { name, files, withLineBreaks, rows };
    },
  };
}

const chunkLength = 1 << 20;

/** A file that comes into being with its first row. */
function rowFile(path: string) {
  let file: number | undefined;
  let waiting = '';
  const flush = () => {
    if (waiting === '') return;
    writeSync((file ??= openSync(path, 'w', 0o600)), waiting);
    waiting = '';
  };
  return {
    write(row: string) {
      waiting += row;
      if (waiting.length > chunkLength) flush();
    },
    /** Its name; null where there was nothing to write. */
    close(): string | null {
      flush();
      if (file === undefined) return null;
      closeSync(file);
      return basename(path);
    },
  };
}
