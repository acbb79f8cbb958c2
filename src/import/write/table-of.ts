import type { Noun } from '../format/noun.js';
import { shapeOf } from '../format/shape-of.js';
import { fieldKind } from '../formats/table/field-kind.js';
import type { Item } from './item-of.js';

/** A noun's fields, which are the columns of its table. */
export const columnsOf = (noun: Noun): string[] => Object.keys(shapeOf(noun));

/** An item as a row of that table. */
export const rowOfItem = (noun: Noun, item: Item): string[] =>
  Object.entries(shapeOf(noun)).map(([field, type]) => cellOf(item[field], fieldKind(type)));

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
