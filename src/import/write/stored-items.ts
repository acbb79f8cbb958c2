import { sourcesInOrder } from '../../store/export/sources-in-order.js';
import { storedEntities } from '../../store/export/stored-entities.js';
import { storedTies } from '../../store/export/stored-ties.js';
import type { Store } from '../../store/store.js';
import type { Noun } from '../format/noun.js';
import { nouns } from '../format/nouns.js';
import { exOfficioNoun } from '../format/nouns/ex-officio.js';
import { relationNoun } from '../format/nouns/relation.js';
import { stepNoun } from '../format/nouns/step.js';
import { type Item, itemOf } from './item-of.js';

export interface StoredItem {
  readonly noun: Noun;
  readonly id: string;
  readonly item: Item;
}

export const writtenNouns: readonly Noun[] = [...nouns, stepNoun];
const byLabel: ReadonlyMap<string | null, Noun> = new Map(writtenNouns.map((noun) => [noun.label, noun]));

/** What each source states, one source after the other. */
export async function* itemsBySource(store: Store): AsyncGenerator<{ source: string; items: StoredItem[] }> {
  for (const source of await sourcesInOrder(store)) {
    const items: StoredItem[] = [];
    for await (const { label, properties } of storedEntities(store, source)) {
      const noun = byLabel.get(label);
      if (noun) items.push({ noun, id: properties['id'] as string, item: itemOf(noun, properties) });
    }
    for await (const { type, from, to, properties } of storedTies(store, source)) {
      const [noun, ends] =
        type === 'EX_OFFICIO'
          ? [exOfficioNoun, { post: from, follows: to }]
          : [relationNoun, { source: from, type, target: to }];
      items.push({ noun, id: properties['id'] as string, item: itemOf(noun, { ...properties, ...ends }) });
    }
    yield { source, items };
  }
}
