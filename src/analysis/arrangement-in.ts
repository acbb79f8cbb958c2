import type { Arrangement } from '../domain/arrangement.js';
import type { View } from '../domain/view.js';
import { arrangementsOf } from '../store/arrangements.js';
import type { Store } from '../store/store.js';
import { readingOf } from './reading-of.js';

/** The arrangement of a jurisdiction in a view: a page of one. */
export async function arrangementIn(store: Store, jurisdiction: string, view: View): Promise<Arrangement> {
  const [arrangement] = await arrangementsOf(await readingOf(store, view), [jurisdiction]);
  if (!arrangement) throw new Error('A jurisdiction has exactly one arrangement.');
  return arrangement;
}
