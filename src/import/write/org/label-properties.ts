import { skos } from '../../formats/org/vocabulary.js';
import type { Item } from '../item-of.js';
import type { OrgProperty } from './org-node.js';

/** The names of an item with their languages; those of a time are alternative ones. */
export function labelProperties({ name, nameEn, aliases = [], names = [] }: Item): OrgProperty[] {
  const text = String(name);
  const labels = [
    /\p{Script=Han}/u.test(text) ? { text, language: 'zh' as const } : { text },
    ...(typeof nameEn === 'string' ? [{ text: nameEn, language: 'en' as const }] : []),
  ];
  const others = new Set([
    ...(aliases as readonly string[]),
    ...(names as readonly Item[]).map((each) => String(each['text'])),
  ]);
  return [
    { property: skos('prefLabel'), values: labels },
    { property: skos('altLabel'), values: [...others].map((other) => ({ text: other })) },
  ];
}
