import { beginning, end } from '../../store/days.js';
import type { Values } from '../../store/store.js';
import type { DateGiven } from '../format/date-given.js';
import type { Statement } from '../statement.js';
import { foldedId } from './folded-id.js';

/** What the graph keeps of an item beside its ties: all its fields, and its period as two numbers that are always there. */
export function propertiesOf({ noun, item, id, source }: Statement): Values {
  const properties: Record<string, unknown> = {};
  for (const field of Object.keys(item)) {
    const value = (item as Readonly<Record<string, unknown>>)[field];
    if (value !== null && !isEmpty(value) && !special.has(field)) properties[field] = value;
  }
  if ('from' in noun.fields.shape) {
    const { from, to } = item as { from: DateGiven | null; to: DateGiven | null };
    properties['validFrom'] = from?.day ?? beginning;
    properties['validTo'] = to?.day ?? end;
    addPrecision(properties, 'fromPrecision', from);
    addPrecision(properties, 'toPrecision', to);
  }
  Object.assign(properties, namesGiven((item as { names?: readonly NameGiven[] }).names ?? []));
  const { date, issuedOn } = item as { date?: DateGiven | null; issuedOn?: DateGiven | null };
  if (date) properties['date'] = date.day;
  if (issuedOn) properties['issuedOn'] = dashed(issuedOn.day);
  addPrecision(properties, 'datePrecision', date);
  addPrecision(properties, 'issuedOnPrecision', issuedOn);
  const folded = foldedId(id);
  if (folded !== id) properties['folded'] = folded;
  properties['statedBy'] = source;
  return properties;
}

/** A list with nothing in it says no more than one that is not there. */
const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

const special: ReadonlySet<string> = new Set(['from', 'to', 'date', 'issuedOn', 'names']);

interface NameGiven {
  readonly text: string;
  readonly kind: string;
  readonly from: DateGiven | null;
  readonly to: DateGiven | null;
}

/** Dated names, side by side in lists: a node's properties hold no more structure than that. */
function namesGiven(names: readonly NameGiven[]): Values {
  if (names.length === 0) return {};
  return {
    nameTexts: names.map(({ text }) => text),
    nameKinds: names.map(({ kind }) => kind),
    nameFroms: names.map(({ from }) => from?.day ?? beginning),
    nameTos: names.map(({ to }) => to?.day ?? end),
    ...precisionsOf(
      'nameFromPrecisions',
      names.map(({ from }) => from),
    ),
    ...precisionsOf(
      'nameToPrecisions',
      names.map(({ to }) => to),
    ),
  };
}

/** Left out where every day is exact, or none is given. */
function precisionsOf(key: string, given: readonly (DateGiven | null)[]): Values {
  const precisions = given.map((date) => date?.precision ?? 'DAY');
  return precisions.every((each) => each === 'DAY') ? {} : { [key]: precisions };
}

/** Left out for a day and for an unbounded end, where it goes without saying. */
function addPrecision(properties: Record<string, unknown>, key: string, given: DateGiven | null | undefined): void {
  if (given && given.precision !== 'DAY') properties[key] = given.precision;
}

const dashed = (day: number) =>
  String(day)
    .padStart(8, '0')
    .replace(/(....)(..)(..)/, '$1-$2-$3');
