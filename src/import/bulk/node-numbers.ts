import { countOf, numberIn, type SharedNumbers } from './shared-numbers.js';

/** The number of a node by its id, the same whoever names it. */
export type NodeNumbers = (id: string) => number;

/** For a thread that is alone, or comes after those that shared numbers. */
export function nodeNumbers(shared?: SharedNumbers): NodeNumbers {
  const own = new Map<string, number>();
  const known = shared && numberIn(shared, 'known');
  const first = shared ? countOf(shared) : 0;
  return (id) => {
    const found = known?.(id) ?? own.get(id);
    if (found !== undefined) return found;
    const number = first + own.size;
    own.set(id, number);
    return number;
  };
}
