import type { Arrangement } from '../domain/arrangement.js';
import { arrangementsOf } from '../store/arrangements.js';
import { bareArrangements } from '../store/bare-arrangements.js';
import type { Place } from '../store/jurisdictions.js';
import type { Reading } from '../store/reading.js';
import type { Pace } from './pace.js';

/** The arrangements of jurisdictions, page by page; those that hold nothing come last, and nothing is read of them. */
export async function* arrangementPages(
  reading: Reading,
  all: readonly Place[],
  { pageSize, ahead }: Pace,
): AsyncGenerator<readonly Arrangement[]> {
  // What holds nothing may have lost what the scenario that is changed held of it.
  const places = all.filter(({ holds }) => holds || reading.base !== null).map(({ id }) => id);
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
  const bare = all.filter(({ holds }) => !holds && reading.base === null);
  for (let at = 0; at < bare.length; at += pageSize) yield bareArrangements(reading, bare.slice(at, at + pageSize));
}
