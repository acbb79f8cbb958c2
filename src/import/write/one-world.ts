import type { StoredItem } from './stored-items.js';

/** Formats of others that know neither scenarios nor most of our nouns. */
export const oneWorldFormats = ['popolo', 'org-turtle', 'org-jsonld'] as const;
export type OneWorldFormat = (typeof oneWorldFormats)[number];

export const isOneWorld = (format: string): format is OneWorldFormat =>
  (oneWorldFormats as readonly string[]).includes(format);

const upward = ['PART_OF', 'SUBORDINATE_TO', 'WORKING_BODY_OF', 'ACCOUNTABLE_TO', 'MEMBER_OF'];
const lists = ['jurisdictions', 'organizations', 'persons', 'posts', 'appointments'];

/** What a format has words for; it must be asked of bodies before it is asked of relations. */
export function heldBy(format: OneWorldFormat): (each: StoredItem) => boolean {
  const bodies = new Set<string>();
  return ({ noun, id, item }) => {
    if (noun.list === 'organizations') bodies.add(id);
    if (noun.list === 'relations')
      return upward.includes(String(item['type'])) && (format !== 'popolo' || bodies.has(String(item['source'])));
    return lists.includes(noun.list) || (noun.list === 'changeEvents' && format !== 'popolo');
  };
}
