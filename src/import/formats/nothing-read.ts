import type { LocatedValue } from '../read/located-value.js';
import type { CollectedItems } from './collected-items.js';

/** A file of which nothing could be read is refused, with all that is told of it: as a source it would state nothing, and retire what it stated before. */
export function nothingRead(items: CollectedItems, reason: string): LocatedValue {
  const { placeOf, remarks = [] } = items.value();
  return { value: null, placeOf, faults: [{ line: 1, column: 1, reason }, ...remarks] };
}
