/** Does the work for some thousands at a time, one after the other. */
export async function inBatches<T, R>(
  all: readonly T[],
  work: (batch: readonly T[]) => Promise<readonly R[]>,
  size = 2_000,
): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < all.length; start += size) {
    for (const result of await work(all.slice(start, start + size))) results.push(result);
  }
  return results;
}
