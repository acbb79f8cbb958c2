import type { Described, Said } from './described.js';
import { labelsOf } from './labels-of.js';
import { lastPart } from './last-part.js';

/** What a role is called: by its label, else by the word that its IRI ends in; undefined where that is no word. */
export function roleNamed(described: Described, { kind, value }: Said): string | undefined {
  if (kind === 'LITERAL') return value;
  const { name } = labelsOf(described, value);
  if (name !== undefined || kind === 'BLANK') return name;
  const word = lastPart(value);
  return /\p{L}{3}/u.test(word) ? word : undefined;
}
