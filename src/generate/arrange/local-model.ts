import type { Place } from '../country/place.js';
import { randomFrom } from '../random.js';

/** The six ways in which localities have organized a new field of work, as the source article tells them. */
export const localModels = [
  'WORKING_OFFICE',
  'COMMISSION',
  'INFORMATION_CENTRE',
  'GENERAL_OFFICE',
  'PLANNING',
  'INDUSTRY',
] as const;
export type LocalModel = (typeof localModels)[number];

const shares: readonly number[] = [0.3, 0.1, 0.15, 0.2, 0.15, 0.1];

/** The model of a place; a province tends to spread its own. */
export function localModelOf(place: Place, seed: number): LocalModel {
  const own = randomFrom(`${seed} model ${place.id}`);
  if (place.upper !== null && place.upper.level !== 'CENTRAL' && own.chance(0.5))
    return localModelOf(place.upper, seed);
  let left = own.next();
  return localModels.find((_, at) => (left -= shares[at] ?? 0) < 0) ?? 'WORKING_OFFICE';
}
