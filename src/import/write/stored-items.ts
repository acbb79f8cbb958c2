import { sourcesInOrder } from '../../store/export/sources-in-order.js';
import { entitiesOfLabel, entitiesOfSource, entitiesWithIds } from '../../store/export/stored-entities.js';
import { type StoredTie, tiesOfSource, tiesOfTypes, tiesWithIds } from '../../store/export/stored-ties.js';
import type { StoredEntity } from '../../store/entities.js';
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
  for (const source of await sourcesInOrder(store)) yield { source, items: await itemsOfSource(store, source) };
}

/** What a source states. */
export async function itemsOfSource(store: Store, source: string): Promise<StoredItem[]> {
  const items: StoredItem[] = [];
  for await (const entity of entitiesOfSource(store, source)) items.push(...ofEntity(entity));
  for await (const tie of tiesOfSource(store, source)) items.push(ofTie(tie));
  return items;
}

/** The items of a noun, whatever states them, in the order of ids. */
export async function* itemsOfNoun(store: Store, { label, list }: Noun): AsyncGenerator<StoredItem> {
  if (label !== null) for await (const entity of entitiesOfLabel(store, label)) yield* ofEntity(entity);
  else {
    const ruled = list === exOfficioNoun.list;
    for await (const tie of tiesOfTypes(store, (type) => (type === 'EX_OFFICIO') === ruled)) yield ofTie(tie);
  }
}

/** The items with these ids. */
export const itemsWithIds = async (store: Store, ids: readonly string[]): Promise<StoredItem[]> => [
  ...(await entitiesWithIds(store, ids)).flatMap(ofEntity),
  ...(await tiesWithIds(store, ids)).map(ofTie),
];

function ofEntity({ label, properties }: StoredEntity): StoredItem[] {
  const noun = byLabel.get(label);
  return noun ? [{ noun, id: properties['id'] as string, item: itemOf(noun, properties) }] : [];
}

function ofTie({ type, from, to, properties }: StoredTie): StoredItem {
  const [noun, ends] =
    type === 'EX_OFFICIO'
      ? [exOfficioNoun, { post: from, follows: to }]
      : [relationNoun, { source: from, type, target: to }];
  return { noun, id: properties['id'] as string, item: itemOf(noun, { ...properties, ...ends }) };
}
