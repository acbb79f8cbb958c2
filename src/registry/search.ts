import { textMatch, type TextMatch } from '../domain/text-match.js';
import type { View } from '../domain/view.js';
import { viewAsk } from '../store/batched.js';
import { searchCandidates } from '../store/search.js';
import { texts } from '../store/properties.js';
import type { StoredEntity } from '../store/entities.js';
import type { Store } from '../store/store.js';

export interface Found extends TextMatch {
  readonly entity: StoredEntity;
}

/** What a text may mean in a view, the best fit first. What else than bodies and posts exists in it is for the caller to see. */
export async function search(
  store: Store,
  text: string,
  labels: readonly string[] | null,
  view: View,
): Promise<Found[]> {
  const found = await searchCandidates(store, text, labels, viewAsk(view));
  return found
    .flatMap((entity) => {
      const match = textMatch(text, texts(entity.properties, 'searchable'));
      return match ? [{ entity, ...match }] : [];
    })
    .sort((one, other) => other.score - one.score);
}
