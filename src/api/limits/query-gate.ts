import type { Refusal } from '../../domain/refusal.js';
import { queryRefusal } from './query-refusal.js';

const REMEMBERED = 1_000;
/** Longer texts are judged each time, so that the memory stays below some 20 MB. */
const LONGEST_REMEMBERED = 10_000;

/** `queryRefusal` that remembers the last texts which it let through. */
export function queryGate(): (query: string) => Refusal | undefined {
  const admitted = new Set<string>();
  return (query) => {
    if (admitted.has(query)) return undefined;
    const refusal = queryRefusal(query);
    if (!refusal && query.length <= LONGEST_REMEMBERED) {
      if (admitted.size === REMEMBERED) admitted.clear();
      admitted.add(query);
    }
    return refusal;
  };
}
