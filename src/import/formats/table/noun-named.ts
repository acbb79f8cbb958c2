import type { Noun } from '../../format/noun.js';
import { nouns } from '../../format/nouns.js';
import { stepNoun } from '../../format/nouns/step.js';
import { plainName } from '../plain-name.js';

/** The nouns that a table can be named for. */
export const tableNouns: readonly Noun[] = [...nouns, stepNoun];

/** `organizations`, `Organizations`, `my-town.organizations`. */
export function nounNamed(name: string): Noun | undefined {
  const last = name.split(/[.\s/\\-]/).at(-1) ?? name;
  return tableNouns.find(({ list }) => [plainName(name), plainName(last)].includes(plainName(list)));
}
