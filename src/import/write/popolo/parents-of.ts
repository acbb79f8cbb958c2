import type { Item } from '../item-of.js';

const upward: readonly unknown[] = ['PART_OF', 'SUBORDINATE_TO', 'WORKING_BODY_OF', 'ACCOUNTABLE_TO'];

/** The one body that each body is said to be below, where a format knows but one: what it is part of, else its superior. */
export async function parentsOf(relations: AsyncIterable<Item>): Promise<ReadonlyMap<string, string>> {
  const parents = new Map<string, string>();
  const ranks = new Map<string, number>();
  for await (const each of relations) {
    const rank = upward.indexOf(each['type']);
    const source = String(each['source']);
    if (rank === -1 || rank >= (ranks.get(source) ?? Infinity)) continue;
    ranks.set(source, rank);
    parents.set(source, String(each['target']));
  }
  return parents;
}
