import type { Place } from '../../read/text-place.js';
import type { Described } from './described.js';
import { dc, dct, foaf, rdfs, rov, schema, skos } from './vocabulary.js';

const naming = [
  skos('prefLabel'),
  rdfs('label'),
  foaf('name'),
  dct('title'),
  schema('name'),
  'https://schema.org/name',
  'http://www.w3.org/2006/vcard/ns#fn',
  rov('legalName'),
  schema('legalName'),
  'https://schema.org/legalName',
  dc('title'),
];

export interface Labels {
  readonly name?: string;
  readonly nameEn?: string;
  /** Names in other languages, and alternative ones. */
  readonly aliases: readonly string[];
  readonly place?: Place;
}

/**
 * The names of a thing: the Chinese one first, then one without a language, then that of the one other language there is,
 * then the English; the English one beside it.
 */
export function labelsOf({ of }: Described, thing: string): Labels {
  const labels = of(thing, ...naming).filter(({ kind, value }) => kind === 'LITERAL' && value.trim() !== '');
  const inLanguage = (start: string) => labels.find(({ language }) => language.split('-')[0] === start);
  const english = inLanguage('en');
  const others = labels.filter((label) => label !== english);
  const native = new Set(others.map(({ language }) => language)).size === 1 ? others[0] : undefined;
  const chosen = inLanguage('zh') ?? inLanguage('') ?? native ?? english ?? labels[0];
  const rest = labels.filter((label) => label !== chosen && label !== english);
  const aliases = new Set([...rest, ...of(thing, skos('altLabel'))].map(({ value }) => value.trim()));
  return {
    ...(chosen && { name: chosen.value.trim(), place: chosen.place }),
    ...(english && { nameEn: english.value.trim() }),
    aliases: [...aliases],
  };
}
