import type { FieldKind } from '../table/field-kind.js';
import { cellValue } from '../table/cell-value.js';
import { dateCell } from './date-cell.js';
import { dateIn } from './date-in.js';
import type { FieldRule } from './mapping.js';

/** What a rule makes of a row; undefined where the row has nothing for it. */
export function fieldValue(rule: FieldRule, columnText: (column: string) => string, kind: FieldKind): unknown {
  const { column, template, constant, values, date, separator } = typeof rule === 'string' ? { column: rule } : rule;
  if (constant !== undefined) return constant;
  const text = template === undefined ? columnText(column ?? '') : filled(template, columnText);
  if (text === undefined || text === '') return undefined;
  if (values && Object.hasOwn(values, text)) return values[text];
  if (kind === 'date') return dateCell(text, date);
  if (date !== undefined) return dateIn(text, date) ?? text;
  if (separator !== undefined)
    return text
      .split(separator)
      .map((each) => each.trim())
      .filter((each) => each !== '');
  return cellValue(text, kind);
}

/** Nothing where one of its columns is empty: half an id would be another's. */
function filled(template: string, columnText: (column: string) => string): string | undefined {
  const columns = [...template.matchAll(/\{([^}]+)\}/g)].map(([, column = '']) => column);
  if (columns.some((column) => columnText(column) === '')) return undefined;
  return template.replaceAll(/\{([^}]+)\}/g, (_, column: string) => columnText(column));
}
