import type { Arrangement } from '../domain/arrangement.js';
import { arrangementsOf } from '../store/arrangements.js';
import type { Reading } from '../store/reading.js';

const pageSize = 100;
/** So many pages are being read while one is judged: each takes several statements, and neither side waits for the other. */
const ahead = 2;

/** The arrangements of jurisdictions, page by page. */
export async function* arrangementPages(
  reading: Reading,
  places: readonly string[],
): AsyncGenerator<readonly Arrangement[]> {
  const pages: Promise<readonly Arrangement[]>[] = [];
  const read = (at: number) => {
    if (at >= places.length) return;
    const page = arrangementsOf(reading, places.slice(at, at + pageSize));
    // Whoever stops in the middle does not wait for it.
    page.catch(() => undefined);
    pages.push(page);
  };
  for (let at = 0; at < ahead * pageSize; at += pageSize) read(at);
  for (let at = 0; at < places.length; at += pageSize) {
    const page = await pages.shift();
    read(at + ahead * pageSize);
    if (page) yield page;
  }
}
