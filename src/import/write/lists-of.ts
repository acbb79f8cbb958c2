import { grouped } from '../grouped.js';
import type { Item } from './item-of.js';
import { type StoredItem, writtenNouns } from './stored-items.js';

/** Items by noun, in the order of the format, and each noun's in the order of ids. */
export function listsOf(items: readonly StoredItem[]): Readonly<Record<string, readonly Item[]>> {
  const byList = grouped(items, ({ noun }) => noun.list);
  return Object.fromEntries(
    writtenNouns.flatMap(({ list }) => {
      const own = byList.get(list)?.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      return own ? [[list, own.map(({ item }) => item)]] : [];
    }),
  );
}
