import type { Place } from '../../read/text-place.js';
import type { CollectedItems } from '../collected-items.js';
import { slug } from '../slug.js';
import type { OrganogramRecord } from './organogram-table.js';
import type { OrganogramSet } from './organogram-set.js';
import { isNothing } from './words.js';

export interface Bodies {
  /** The organisation of a row, stated where it is named first. */
  readonly organisationOf: (record: OrganogramRecord) => string;
  /** The unit of a row; the organisation where it names none. */
  readonly unitOf: (record: OrganogramRecord) => string;
}

/** Organisations, the units in them, and the departments above them; each body once, however often rows name it. */
export function bodiesOf({ words, common, prefixOf }: OrganogramSet, { add }: CollectedItems): Bodies {
  const stated = new Map<string, string>();
  const once = (key: string, id: () => string, state: (id: string) => void) => {
    const found = stated.get(key);
    if (found !== undefined) return found;
    const free = freeId(id(), new Set(stated.values()));
    stated.set(key, free);
    state(free);
    return free;
  };
  const body = (id: string, name: string, kind: string, at: Place) => {
    add('organizations', { ...common(), id, name, nameEn: name, kind, jurisdiction: 'j.uk' }, at);
  };
  const above = (id: string, type: string, target: string, at: Place) => {
    add('relations', { ...common(), id: `${id}.in`, source: id, type, target, certainty: 'IMPLIED' }, at);
  };

  const organisationOf = (record: OrganogramRecord) => {
    const given = record.cell('organisation');
    const parent = record.cell('parent');
    const name = [given.text, parent.text, words].find((text) => !isNothing(text)) ?? 'Organisation';
    return once(
      key(name),
      () => prefixOf(name),
      (id) => {
        const independent = isNothing(parent.text) || key(parent.text) === key(name);
        body(id, name, independent && !isNothing(parent.text) ? 'DEPARTMENT' : 'OTHER', given.place);
        if (!independent) above(id, 'ACCOUNTABLE_TO', departmentOf(parent.text, id, parent.place), parent.place);
        else if (!isNothing(parent.text)) above(id, 'SUBORDINATE_TO', 'uk.government', parent.place);
      },
    );
  };
  const departmentOf = (name: string, below: string, at: Place) =>
    once(
      key(name),
      () => `${below}.d.${slug(name)}`,
      (id) => {
        body(id, name, 'DEPARTMENT', at);
        above(id, 'SUBORDINATE_TO', 'uk.government', at);
      },
    );
  const unitOf = (record: OrganogramRecord) => {
    const organisation = organisationOf(record);
    const { text: name, place } = record.cell('unit');
    if (isNothing(name) || stated.get(key(name)) === organisation) return organisation;
    return once(
      `${organisation}\n${key(name)}`,
      () => `${organisation}.u.${slug(name)}`,
      (id) => {
        body(id, name, 'INTERNAL_UNIT', place);
        add('relations', { ...common(), id: `${id}.in`, source: id, type: 'PART_OF', target: organisation }, place);
      },
    );
  };
  return { organisationOf, unitOf };
}

/** Names that differ in case and blanks only are one. */
const key = (name: string) => name.toLowerCase().replaceAll(/\s+/g, ' ');

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  return free;
}
