import type { JurisdictionLevel } from '../domain/jurisdiction.js';
import { levelRank } from '../domain/level-rank.js';
import { mayBeMistyped, textMatch, type TextMatch } from '../domain/text-match.js';
import type { View } from '../domain/view.js';
import { viewAsk } from '../store/batched.js';
import { searchCandidates } from '../store/search.js';
import { texts } from '../store/properties.js';
import type { StoredEntity } from '../store/entities.js';
import type { Store } from '../store/store.js';

export interface Found extends TextMatch {
  readonly entity: StoredEntity;
  /** Sorted by it, the best fit comes first. */
  readonly order: string;
}

/** What a text may mean in a view. What else than bodies and posts exists in it is for the caller to see. */
export async function search(
  store: Store,
  text: string,
  labels: readonly string[] | null,
  view: View,
): Promise<Found[]> {
  const fits = async (mistyped: boolean) => {
    const found = await searchCandidates(store, text, labels, viewAsk(view), mistyped);
    return found.flatMap((entity) => {
      const match = textMatch(text, texts(entity.properties, 'searchable'));
      return match ? [{ entity, order: `${(1 - match.score).toFixed(6)} ${rankOf(entity)}`, ...match }] : [];
    });
  };
  const found = await fits(false);
  return found.length === 0 && mayBeMistyped(text) ? fits(true) : found;
}

/** Of two that fit alike the greater place is meant, and a place before anything else. */
const rankOf = ({ label, properties }: StoredEntity): number =>
  label === 'Jurisdiction' ? levelRank(properties['level'] as JurisdictionLevel) : 9;
