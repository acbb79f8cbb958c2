import type { Place } from '../../read/text-place.js';
import type { CollectedItems } from '../collected-items.js';
import { ownIdIn } from './own-iri.js';

/**
 * The id of a place that something names. One that the file does not describe, such as a division in somebody else's
 * code list, is left out: what lies there is still told of.
 */
export function placeNamed(
  { key, id, at }: { readonly key: string; readonly id: string; readonly at: Place },
  described: { readonly has: (key: string) => boolean },
  { lost }: Pick<CollectedItems, 'lost'>,
): string | undefined {
  if (described.has(key) || ownIdIn(key) !== null) return id;
  lost(at, `names the place '${key.slice(0, 80)}', which the file does not describe: that is left out`);
  return undefined;
}
