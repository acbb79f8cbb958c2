import type { SourceFile } from '../../read/source-file.js';
import { slug } from '../slug.js';
import { readCsv } from '../table/read-csv.js';
import { organogramDate } from './organogram-date.js';
import { type OrganogramTable, organogramTable } from './organogram-table.js';

/** What the first lines of an organogram tell of it. */
export interface Glimpse {
  readonly kind: OrganogramTable['kind'];
  readonly date: string | null;
  /** The first that it names, as a part of an id. */
  readonly organisation: string;
}

/** Null where the table is no organogram. */
export function glimpseOf({ file, text, defaultSource }: SourceFile): Glimpse | null {
  const table = organogramTable(readCsv(text.slice(0, 10_000)));
  if (table === null) return null;
  const date = organogramDate({ file, named: defaultSource }, table.above);
  return { kind: table.kind, date, organisation: slug(table.records[0]?.cell('organisation').text ?? '') };
}
