import { nearest } from '../../format/nearest.js';
import type { Noun } from '../../format/noun.js';
import { shapeOf } from '../../format/shape-of.js';
import type { LocatedValue } from '../../read/located-value.js';
import { saysNothing } from '../../read/says-nothing.js';
import type { Place } from '../../read/text-place.js';
import { type CollectedItems, collectedItems } from '../collected-items.js';
import { plainName } from '../plain-name.js';
import { cellValue } from './cell-value.js';
import { fieldKind } from './field-kind.js';
import { nounNamed, tableNouns } from './noun-named.js';
import type { Row } from './table.js';
import { valueMissing } from './value-missing.js';

/** Rows of one noun: a header with its fields, then an item a row. `name`: the noun, where no row says it. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
}

/**
 * Reads tables whose columns are our own fields. A row that begins with `#` is no item: `#posts` begins another noun,
 * `#source` and `#scenario` say in the next cell what a file says at its top, and any other is a comment.
 */
export function readSheets(sheets: readonly Sheet[]): LocatedValue {
  const items = collectedItems();
  const head: Record<string, unknown> = {};
  if (sheets.every(({ rows }) => rows.length === 0)) return saysNothing;
  for (const { name, rows } of sheets) {
    let noun = nounNamed(name);
    let header: Row | null = null;
    for (const row of rows) {
      const [first, second] = row;
      if (!first) continue;
      const mark = first.fault === undefined && first.text.startsWith('#') ? first.text.slice(1).trim() : null;
      const counts = mark === null ? header !== null : ['source', 'scenario'].includes(mark);
      const missing = counts ? valueMissing(row) : null;
      if (missing) items.lost(missing.cell.place, missing.reason);
      else if (mark === 'source') head['source'] = second?.text;
      else if (mark === 'scenario') head['defaults'] = { scenario: second?.text };
      else if (mark !== null && nounNamed(mark)) {
        [noun, header] = [nounNamed(mark), null];
        const beside = row.slice(1).find(({ text }) => text !== '');
        if (beside)
          items.lost(
            beside.place,
            `'${beside.text.slice(0, 40)}' stands beside '#${mark}': columns are named in the next row`,
          );
      } else if (mark !== null) {
        const near = /^#\S+$/.test(first.text) ? nounNear(mark) : undefined;
        if (near !== undefined) items.lost(first.place, `'#${mark}' begins no list; did you mean '#${near}'?`);
      } else if (!noun) {
        items.lost(first.place, notNoun(name));
        break;
      } else if (!header) {
        header = row;
        for (const place of namedTwice(noun, row))
          items.lost(place, 'the column has the name of another: it is left out');
      } else addRow(noun, header, row, items);
    }
  }
  return items.value(head);
}

const nounNear = (name: string) =>
  nearest(
    name,
    tableNouns.map(({ list }) => list),
  );

function notNoun(name: string): string {
  const near = nounNear(name);
  const hint = near === undefined ? '' : `; did you mean '${near}'?`;
  return `'${name.slice(0, 80)}' is not a list of the format${hint}: a table is named for one, or begins with '#' and its name`;
}

const fieldNamed = (noun: Noun, title: string): string =>
  Object.keys(shapeOf(noun)).find((field) => plainName(field) === plainName(title)) ?? title;

/** Columns of a header whose field a column before them has already. */
function namedTwice(noun: Noun, header: Row): Place[] {
  const names = header.map(({ text }) => (text === '' ? null : fieldNamed(noun, text)));
  return header.flatMap(({ place }, at) => (names[at] !== null && names.indexOf(names[at] ?? null) < at ? place : []));
}

function addRow(noun: Noun, header: Row, row: Row, { add, lost }: CollectedItems): void {
  const item: Record<string, unknown> = {};
  const places: Record<string, Place> = {};
  const shape = shapeOf(noun);
  for (const [index, { text, place }] of row.entries()) {
    const title = header[index]?.text ?? '';
    if (text === '') continue;
    if (title === '') {
      lost(place, `'${text.slice(0, 40)}' stands in a column without a name`);
      continue;
    }
    const name = fieldNamed(noun, title);
    if (Object.hasOwn(places, name)) continue;
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
    item[name] = field ? cellValue(text, fieldKind(field)) : text;
    places[name] = place;
  }
  const [first] = row;
  if (first && Object.keys(item).length > 0) add(noun.list, item, places['id'] ?? first.place, places);
}
