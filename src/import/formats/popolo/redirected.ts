import type { CollectedItems } from '../collected-items.js';
import { type PopoloClass, popoloClasses, type PopoloRecord, type PopoloRecords } from './record.js';
import { textSaid } from './text-said.js';

/** The records without those that only lead to another one of their class (`redirect`): whatever names such a one means the other. */
export function redirected(records: PopoloRecords, { noted }: Pick<CollectedItems, 'noted'>): PopoloRecords {
  const leads = new Map<string, string>();
  for (const name of popoloClasses)
    for (const { fields, place } of records[name]) {
      const [id = '', other] = [textSaid(fields['id']), textSaid(fields['redirect'])];
      if (other === undefined) continue;
      leads.set(`${name}\n${id}`, other);
      noted(place(), `'${id.slice(0, 80)}' is another id of '${other.slice(0, 80)}', and no record of its own`);
    }
  if (leads.size === 0) return records;
  const meant = (name: PopoloClass, id: string) => {
    const seen = new Set<string>();
    for (let at = id; ;) {
      const next = leads.get(`${name}\n${at}`);
      if (next === undefined || seen.has(at)) return at;
      seen.add(at);
      at = next;
    }
  };
  const of = (name: PopoloClass): readonly PopoloRecord[] =>
    records[name]
      .filter(({ fields }) => textSaid(fields['redirect']) === undefined)
      .map(({ fields, place }) => {
        const changed = references(name).flatMap(([field, other]) => {
          const id = textSaid(fields[field]);
          const another = id === undefined ? id : meant(other, id);
          return another === id ? [] : [[field, another] as const];
        });
        return { fields: { ...fields, ...Object.fromEntries(changed) }, place };
      });
  return {
    areas: of('areas'),
    organizations: of('organizations'),
    persons: of('persons'),
    posts: of('posts'),
    memberships: of('memberships'),
    events: of('events'),
  };
}

/** By what a record names others, and of which class they are. */
const references = (name: PopoloClass): readonly (readonly [string, PopoloClass])[] => [
  ['person_id', 'persons'],
  ['member_id', 'persons'],
  ['member_id', 'organizations'],
  ['organization_id', 'organizations'],
  ['post_id', 'posts'],
  ['area_id', 'areas'],
  ['legislative_period_id', 'events'],
  ['parent_id', name],
];
