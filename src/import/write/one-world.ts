import type { StoredItem } from './stored-items.js';

/** Formats of others that know neither scenarios nor most of our nouns. */
export const oneWorldFormats = ['popolo', 'org-turtle', 'org-jsonld'] as const;
export type OneWorldFormat = (typeof oneWorldFormats)[number];

export const isOneWorld = (format: string): format is OneWorldFormat =>
  (oneWorldFormats as readonly string[]).includes(format);

const upward = ['PART_OF', 'SUBORDINATE_TO', 'WORKING_BODY_OF', 'ACCOUNTABLE_TO', 'MEMBER_OF'];
const lists = ['jurisdictions', 'organizations', 'persons', 'posts', 'appointments'];

/** The items that a format has words for. */
export function heldBy(format: OneWorldFormat, all: readonly StoredItem[]): StoredItem[] {
  const bodies = new Set(all.filter(({ noun }) => noun.list === 'organizations').map(({ id }) => id));
  return all.filter(({ noun, item }) => {
    if (noun.list === 'relations')
      return upward.includes(String(item['type'])) && (format !== 'popolo' || bodies.has(String(item['source'])));
    return lists.includes(noun.list) || (noun.list === 'changeEvents' && format !== 'popolo');
  });
}
