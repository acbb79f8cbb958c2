import { grouped } from '../../../domain/grouped.js';
import type { Place } from '../../read/text-place.js';
import type { CollectedItems } from '../collected-items.js';
import type { Cell } from '../table/table.js';
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
export function bodiesOf(
  records: readonly OrganogramRecord[],
  { words, common, prefixOf }: OrganogramSet,
  { add, noted }: CollectedItems,
): Bodies {
  const sole = soleOrganisation(records);
  const someName = records.some((record) => !isNothing(record.cell('organisation').text));
  const unnamed = new Set<OrganogramRecord>();
  const stated = new Map<string, string>();
  const once = (key: string, id: () => string, state: (id: string) => void) => {
    const found = stated.get(key);
    if (found !== undefined) return found;
    const free = freeId(id(), new Set(stated.values()));
    stated.set(key, free);
    state(free);
    return free;
  };
  const body = (id: string, name: string, kind: string, within: string, at: Place) => {
    add('organizations', { ...common(within), id, name, nameEn: name, kind, jurisdiction: 'j.uk' }, at);
  };
  const above = (id: string, type: string, target: string, within: string, at: Place) => {
    add('relations', { ...common(within), id: `${id}.in`, source: id, type, target, certainty: 'IMPLIED' }, at);
  };

  const isOfSole = (record: OrganogramRecord) =>
    isNothing(record.cell('organisation').text) && [sole?.parent, ''].includes(key(record.cell('parent').text));
  const nameOf = (record: OrganogramRecord) => {
    const said = sole && isOfSole(record) ? sole.name : record.cell('organisation').text;
    return [said, record.cell('parent').text, words].find((text) => !isNothing(text)) ?? 'Organisation';
  };
  const parents = parentsNamed(records, nameOf);

  const organisationOf = (record: OrganogramRecord) => {
    const given = record.cell('organisation');
    const name = nameOf(record);
    if (isNothing(given.text) && someName && !unnamed.has(record)) {
      unnamed.add(record);
      const others = sole && isOfSole(record) ? ', as all others are' : '';
      noted(given.place, `names no organisation: taken for '${name}'${others}`);
    }
    return once(
      key(name),
      () => prefixOf(name),
      (id) => {
        const [upper, ...others] = parents.get(key(name)) ?? [];
        const independent = upper !== undefined && key(upper.text) === key(name);
        body(id, name, independent ? 'DEPARTMENT' : 'OTHER', id, given.place);
        if (independent) above(id, 'SUBORDINATE_TO', 'uk.government', id, upper.place);
        else if (upper) above(id, 'ACCOUNTABLE_TO', departmentOf(upper.text, id, upper.place), id, upper.place);
        for (const { text, place } of upper ? others : [])
          noted(place, `'${text}' is named above '${name}', and '${upper?.text}' before it: only that counts`);
      },
    );
  };
  const departmentOf = (name: string, below: string, at: Place) =>
    once(
      key(name),
      () => `${below}.d.${slug(name)}`,
      (id) => {
        body(id, name, 'DEPARTMENT', below, at);
        above(id, 'SUBORDINATE_TO', 'uk.government', below, at);
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
        body(id, name, 'INTERNAL_UNIT', organisation, place);
        const tie = { id: `${id}.in`, source: id, type: 'PART_OF', target: organisation };
        add('relations', { ...common(organisation), ...tie }, place);
      },
    );
  };
  return { organisationOf, unitOf };
}

/** Names that differ in case and blanks only are one. */
const key = (name: string) => name.toLowerCase().replaceAll(/\s+/g, ' ');

/** The departments that rows name above an organisation, each where it is first. */
function parentsNamed(
  records: readonly OrganogramRecord[],
  nameOf: (record: OrganogramRecord) => string,
): ReadonlyMap<string, readonly Cell[]> {
  const named = records.filter((record) => !isNothing(record.cell('parent').text));
  const rows = grouped(named, (record) => key(nameOf(record)));
  return new Map(
    [...rows].map(([name, each]) => [
      name,
      [
        ...grouped(
          each.map((record) => record.cell('parent')),
          ({ text }) => key(text),
        ).values(),
      ].flatMap((like) => like[0] ?? []),
    ]),
  );
}

/** The one organisation that rows name, where they name no other, and the department above it. */
function soleOrganisation(records: readonly OrganogramRecord[]) {
  const naming = records.filter((record) => !isNothing(record.cell('organisation').text));
  const [first] = naming;
  if (!first) return null;
  const [name, parent] = [first.cell('organisation').text, key(first.cell('parent').text)];
  return naming.every((record) => key(record.cell('organisation').text) === key(name)) ? { name, parent } : null;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  return free;
}
