import { baseViewOf, type View } from '../domain/view.js';
import { catalogueOf } from '../store/catalogue.js';
import { reading, type Reading } from '../store/reading.js';
import { scenariosById } from '../store/scenarios.js';
import type { Store } from '../store/store.js';
import { withAllThatFalls } from '../store/with-all-that-falls.js';

/** A reading of the arrangements of a view, with those of the scenario which the view's changes. */
export async function readingOf(store: Store, view: View): Promise<Reading> {
  const [catalogue, known] = await Promise.all([catalogueOf(store), scenariosById(store)]);
  const base = baseViewOf(known, view);
  return reading(store, view, catalogue, base && (await withAllThatFalls(store, base)));
}
