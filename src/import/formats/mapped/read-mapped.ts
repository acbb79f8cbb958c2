import { nouns } from '../../format/nouns.js';
import { shapeOf } from '../../format/shape-of.js';
import type { LocatedValue } from '../../read/located-value.js';
import { saysNothing } from '../../read/says-nothing.js';
import type { SourceFile } from '../../read/source-file.js';
import type { Place } from '../../read/text-place.js';
import { type CollectedItems, collectedItems } from '../collected-items.js';
import { fieldKind } from '../table/field-kind.js';
import { readCsv } from '../table/read-csv.js';
import { surplusOf } from '../table/surplus-of.js';
import { valueMissing } from '../table/value-missing.js';
import { columnsAsked } from './columns-asked.js';
import { columnsOf } from './columns-of.js';
import { fieldValue } from './field-value.js';
import { type MappedTable, mappedTable } from './mapped-table.js';
import type { Mapping } from './mapping.js';

const start = { line: 1, column: 1 };

/** Reads a table as a mapping says; of a workbook the sheets that have the columns which it names. */
export function readMapped({ text, sheets }: Pick<SourceFile, 'text' | 'sheets'>, mapping: Mapping): LocatedValue {
  const tables = sheets ? sheets.map(({ rows }) => ({ rows, faults: [] })) : [readCsv(text, mapping.separator)];
  const faults = tables.flatMap((table) => table.faults);
  if (faults.length > 0) return { value: null, placeOf: () => start, faults };
  const filled = tables.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return saysNothing;
  const mapped = filled.map((table) => mappedTable(table, mapping));
  const fit = mapped.filter((table) => 'records' in table);
  if (fit.length === 0)
    return {
      value: null,
      placeOf: () => start,
      faults: mapped.flatMap((table, at) =>
        'lacks' in table ? [{ ...(filled[at]?.rows[0]?.[0]?.place ?? start), reason: table.lacks }] : [],
      ),
    };
  const items = collectedItems();
  const said = new Set<string>();
  for (const table of fit) addRows(table, mapping, said, items);
  const { source, defaults } = mapping;
  return items.value({ ...(source !== undefined && { source }), ...(defaults && { defaults }) });
}

/** What many rows say in the same words (a body named on each) is one item. */
function addRows(
  { records, indexOf, width }: MappedTable,
  mapping: Mapping,
  said: Set<string>,
  { add, lost }: CollectedItems,
): void {
  const asked = columnsAsked(mapping).map((column) => indexOf.get(column) ?? -1);
  for (const row of records) {
    const unfit = surplusOf(row, width) ?? valueMissing(row, asked);
    if (unfit) {
      lost(unfit.cell.place, unfit.reason);
      continue;
    }
    const columnText = (column: string) => row[indexOf.get(column) ?? -1]?.text ?? '';
    for (const { list, fields, when = [] } of mapping.items) {
      if (when.some((column) => columnText(column) === '')) continue;
      const noun = nouns.find((each) => each.list === list);
      const shape = noun ? shapeOf(noun) : {};
      const item: Record<string, unknown> = {};
      const places: Record<string, Place> = {};
      const first = row[0]?.place ?? start;
      for (const [field, rule] of Object.entries(fields)) {
        const type = shape[field];
        const value = fieldValue(rule, columnText, type ? fieldKind(type) : 'text');
        if (value !== undefined) item[field] = value;
        places[field] = row[indexOf.get(columnsOf(rule)[0] ?? '') ?? -1]?.place ?? first;
      }
      const words = JSON.stringify([list, item]);
      if (said.has(words)) continue;
      said.add(words);
      add(list, item, first, places);
    }
  }
}
