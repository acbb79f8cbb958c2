import { nouns } from '../../format/nouns.js';
import { shapeOf } from '../../format/shape-of.js';
import type { LocatedValue } from '../../read/located-value.js';
import type { Place } from '../../read/text-place.js';
import { collectedItems } from '../collected-items.js';
import { fieldKind } from '../table/field-kind.js';
import { readCsv } from '../table/read-csv.js';
import { fieldValue } from './field-value.js';
import type { Mapping } from './mapping.js';

/** Reads a table as a mapping says. What many rows say in the same words (a body named on each) is one item. */
export function readMapped(text: string, { source, defaults, separator, items: rules }: Mapping): LocatedValue {
  const { rows, faults } = readCsv(text, separator);
  const [header, ...records] = rows;
  const start = { line: 1, column: 1 };
  if (!header || faults.length > 0) return { value: faults.length > 0 ? null : {}, placeOf: () => start, faults };
  const indexOf = new Map(header.map((cell, index) => [cell.text, index]));
  const asked = rules.flatMap(({ fields, when = [] }) => [...when, ...Object.values(fields).flatMap(columnsOf)]);
  const missing = [...new Set(asked)].filter((column) => !indexOf.has(column));
  if (missing.length > 0) {
    const reason = `has no column '${missing.join("', '")}', which the mapping names`;
    return { value: null, placeOf: () => start, faults: [{ ...start, reason }] };
  }
  const collected = collectedItems();
  const said = new Set<string>();
  for (const row of records) {
    const columnText = (column: string) => row[indexOf.get(column) ?? -1]?.text ?? '';
    for (const { list, fields, when = [] } of rules) {
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
      collected.add(list, item, first, places);
    }
  }
  return collected.value({ ...(source !== undefined && { source }), ...(defaults && { defaults }) });
}

const columnsOf = (rule: Mapping['items'][number]['fields'][string]): string[] => {
  if (typeof rule === 'string') return [rule];
  const { column, template = '' } = rule;
  return [
    ...(column === undefined ? [] : [column]),
    ...[...template.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name),
  ];
};
