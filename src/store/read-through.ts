import type { BoundedMap } from './bounded-map.js';

/** What is remembered by some keys, and what `read` brings of those that are not, which is remembered from then on. */
export async function readThrough<T>(
  remembered: BoundedMap<T>,
  keys: Iterable<string>,
  read: (missing: readonly string[]) => Promise<Iterable<readonly [key: string, value: T]>>,
): Promise<ReadonlyMap<string, T>> {
  const found = new Map<string, T>();
  const missing: string[] = [];
  for (const key of new Set(keys)) {
    const known = remembered.get(key);
    if (known !== undefined) found.set(key, known);
    else missing.push(key);
  }
  if (missing.length === 0) return found;
  for (const [key, value] of await read(missing)) {
    remembered.set(key, value);
    found.set(key, value);
  }
  return found;
}
