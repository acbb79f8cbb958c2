import { isDeepStrictEqual } from 'node:util';
import { beginning, dayOf, end } from '../../store/days.js';
import type { Properties } from '../../store/properties.js';
import type { Noun } from '../format/noun.js';
import { shapeOf } from '../format/shape-of.js';

export type Item = Readonly<Record<string, unknown>>;

/** An item's fields as a file would give them, those that go without saying left out: the reverse of `propertiesOf`. */
export function itemOf(noun: Noun, stored: Properties): Item {
  const item: Record<string, unknown> = {};
  for (const [field, type] of Object.entries(shapeOf(noun))) {
    const value = valueOf(field, stored);
    if (value === null || value === undefined) continue;
    const without = type.safeParse(undefined);
    if (!without.success || !isDeepStrictEqual(without.data, value)) item[field] = value;
  }
  return item;
}

function valueOf(field: string, stored: Properties): unknown {
  switch (field) {
    case 'from':
      return dateOf(stored['validFrom'], stored['fromPrecision']);
    case 'to':
      return dateOf(stored['validTo'], stored['toPrecision']);
    case 'date':
      return dateOf(stored['date'], stored['datePrecision']);
    case 'issuedOn':
      return cut(stored['issuedOn'], stored['issuedOnPrecision']);
    case 'names':
      return namesOf(stored);
    case 'jurisdiction':
      return stored['jurisdictionOfHolder'] === true ? null : stored[field];
    default:
      return stored[field];
  }
}

const dateOf = (day: unknown, precision: unknown) =>
  typeof day === 'number' && day !== beginning && day !== end ? cut(dayOf(day), precision) : null;

const lengths: ReadonlyMap<unknown, number> = new Map([
  ['YEAR', 4],
  ['MONTH', 7],
]);
const cut = (date: unknown, precision: unknown) =>
  typeof date === 'string' ? date.slice(0, lengths.get(precision) ?? 10) : null;

function namesOf(stored: Properties): unknown[] {
  const of = (key: string) => (stored[key] ?? []) as readonly unknown[];
  const [kinds, froms, tos] = [of('nameKinds'), of('nameFroms'), of('nameTos')];
  const [fromPrecisions, toPrecisions] = [of('nameFromPrecisions'), of('nameToPrecisions')];
  return of('nameTexts').map((text, at) => {
    const from = dateOf(froms[at], fromPrecisions[at]);
    const to = dateOf(tos[at], toPrecisions[at]);
    return { text, kind: kinds[at], ...(from !== null && { from }), ...(to !== null && { to }) };
  });
}
