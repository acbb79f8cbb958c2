import { type JurisdictionLevel, jurisdictionLevels } from '../../../domain/jurisdiction.js';

const words: readonly (readonly [JurisdictionLevel, RegExp])[] = [
  ['CENTRAL', /^(country|nation|state|national|federal)$/],
  ['PROVINCE', /^(province|region|autonomous region|federal state|land)$/],
  ['PREFECTURE', /^(prefecture|prefecture level city)$/],
  ['COUNTY', /^(county|district)$/],
  ['TOWNSHIP', /^(township|town|village|ward)$/],
];

/** The level of an area by the word that another source has for it; LOCAL where that is not plain. */
export function levelNamed(classification: string): JurisdictionLevel {
  const plain = classification
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();
  const own = jurisdictionLevels.find((level) => level.toLowerCase() === plain);
  return own ?? words.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'LOCAL';
}
