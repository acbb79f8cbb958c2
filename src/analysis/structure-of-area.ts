import { joinedStructures, noStructure, structureOf, type Structure } from '../domain/structure.js';
import type { View } from '../domain/view.js';
import { viewAsk } from '../store/batched.js';
import { jurisdictionsInside } from '../store/jurisdictions.js';
import { postsHeld } from '../store/posts-held.js';
import type { Store } from '../store/store.js';
import { arrangementPages } from './arrangement-pages.js';
import { readingOf } from './reading-of.js';
import { requireJurisdiction } from './require-jurisdiction.js';

/** Span and layers of a jurisdiction, or of all that lies inside it, page by page. */
export async function structureOfArea(
  store: Store,
  jurisdiction: string,
  subtree: boolean,
  view: View,
): Promise<Structure> {
  await requireJurisdiction(store, jurisdiction);
  const places = subtree ? await jurisdictionsInside(store, jurisdiction, view) : [jurisdiction];
  let whole = noStructure;
  for await (const page of arrangementPages(await readingOf(store, view), places)) {
    const ask = { ...viewAsk(view), places: page.map((each) => each.jurisdiction) };
    const posts = new Map(await postsHeld(store, ask));
    for (const arrangement of page) {
      whole = joinedStructures(whole, structureOf(arrangement, posts.get(arrangement.jurisdiction) ?? []));
    }
  }
  return whole;
}
