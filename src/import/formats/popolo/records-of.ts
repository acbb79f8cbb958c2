import { isFields } from '../is-fields.js';
import type { LocatedValue } from '../../read/located-value.js';
import type { CollectedItems } from '../collected-items.js';
import { classOf } from './class-of.js';
import { classOfMember } from './class-of-member.js';
import { collectionsOf } from './collections-of.js';
import { type Embedded, embeddedIn } from './embedded-in.js';
import { joined } from './joined.js';
import type { PopoloClass, PopoloRecord, PopoloRecords } from './record.js';
import { textSaid } from './text-said.js';

/**
 * The records of a document, whether it has collections, is a list of one class, or one record; those inside of others too.
 * What is written out again inside of another is one record, as far as the two do not contradict each other.
 */
export function recordsOf(located: LocatedValue, { lost, noted }: CollectedItems): PopoloRecords {
  const { placeOf } = located;
  const records: Record<PopoloClass, PopoloRecord[]> = {
    areas: [],
    organizations: [],
    persons: [],
    posts: [],
    memberships: [],
    events: [],
  };
  const byId = new Map<string, { at: number; isInside: boolean }>();
  const put = (name: PopoloClass, record: PopoloRecord, isInside: boolean) => {
    const key = textSaid(record.fields['id']);
    const known = byId.get(`${name}\n${key ?? ''}`);
    const other = known && records[name][known.at];
    const both = other && (isInside || known.isInside) ? joined(other, record) : null;
    if (known && both) records[name][known.at] = both;
    else if (records[name].push(record) && key !== undefined && !known)
      byId.set(`${name}\n${key}`, { at: records[name].length - 1, isInside });
  };
  const mentioned: Embedded[] = [];
  const take = ({ given, path, name: known, besides }: Embedded, isInside: boolean) => {
    if (!isFields(given)) {
      lost(placeOf(path), 'is not a mapping of fields: it is left out');
      return;
    }
    const name = known ?? classOf(given);
    if (name === null) {
      lost(placeOf(path), 'is of no class that can be told by its fields (organization, person …): it is left out');
      return;
    }
    const { fields, lists, singles } = embeddedIn(name, { ...besides, ...given }, path);
    put(name, { fields, place: (field) => placeOf(field === undefined ? path : [...path, field]) }, isInside);
    for (const list of lists) takeAll(list, true);
    mentioned.push(...singles);
  };
  const takeAll = ({ given, path, name, besides }: Embedded, isInside: boolean) => {
    if (given === undefined || given === null) return;
    if (!Array.isArray(given)) {
      lost(placeOf(path), `'${String(path.at(-1))}' is not a list`);
      return;
    }
    for (const [at, each] of given.entries()) take({ given: each, path: [...path, at], name, besides }, isInside);
  };
  const { collections, one, unknown } = collectionsOf(located.value);
  for (const name of unknown) noted(placeOf([name], 'key'), `'${name}' is no collection of Popolo: it is not read`);
  for (const collection of collections) takeAll(collection, false);
  if (one) take(one, false);
  // Whoever is named with a few of his fields where he is meant, and is described nowhere else, is known by those.
  for (const each of mentioned) {
    const key = isFields(each.given) ? (textSaid(each.given['id']) ?? '') : '';
    const classes = each.name === null ? (['organizations', 'persons'] as const) : [each.name];
    if (classes.some((name) => byId.has(`${name}\n${key}`))) continue;
    const name = each.name ?? classOfMember(each.given);
    if (name !== null) take({ ...each, name }, true);
  }
  return records;
}
