/** Items by what they have in common, in the order in which they come. */
export function grouped<K, T>(all: Iterable<T>, key: (each: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const each of all) {
    const found = groups.get(key(each));
    if (found) found.push(each);
    else groups.set(key(each), [each]);
  }
  return groups;
}
