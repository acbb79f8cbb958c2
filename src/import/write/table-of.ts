import type { Noun } from '../format/noun.js';
import { shapeOf } from '../format/shape-of.js';
import { fieldKind } from '../formats/table/field-kind.js';
import type { Item } from './item-of.js';

/** A noun's items as a table: a header with the fields that any of them has, and a row each. */
export function tableOf(noun: Noun, items: readonly Item[]): string[][] {
  const fields = Object.entries(shapeOf(noun)).filter(([field]) => items.some((item) => item[field] !== undefined));
  return [
    fields.map(([field]) => field),
    ...items.map((item) => fields.map(([field, type]) => cellOf(item[field], fieldKind(type)))),
  ];
}

/** The reverse of `cellValue`. */
function cellOf(value: unknown, kind: ReturnType<typeof fieldKind>): string {
  if (value === undefined || value === null) return '';
  if (kind === 'list') return (value as readonly string[]).map((entry) => escaped(entry, /[\\;]/g)).join('; ');
  if (kind === 'names') {
    return (value as readonly Readonly<Record<string, string | undefined>>[])
      .map(({ text, kind: nameKind, from, to }) =>
        [text, nameKind, from, to].map((part) => escaped(part ?? '', /[\\;|]/g)).join('|'),
      )
      .join('; ');
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const escaped = (text: string, special: RegExp) => text.replaceAll(special, '\\$&');
