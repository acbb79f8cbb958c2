import type { Arrangement } from '../domain/arrangement.js';
import { arrangementsOf } from '../store/arrangements.js';
import type { Reading } from '../store/reading.js';

const pageSize = 100;

/** The arrangements of jurisdictions, page by page: the next page is read while one is judged. */
export async function* arrangementPages(
  reading: Reading,
  places: readonly string[],
): AsyncGenerator<readonly Arrangement[]> {
  const read = (at: number) => arrangementsOf(reading, places.slice(at, at + pageSize));
  let next = places.length > 0 ? read(0) : Promise.resolve([]);
  for (let at = 0; at < places.length; at += pageSize) {
    const page = await next;
    next = at + pageSize < places.length ? read(at + pageSize) : Promise.resolve([]);
    // Whoever stops in the middle does not wait for it.
    next.catch(() => undefined);
    yield page;
  }
}
