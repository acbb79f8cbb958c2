import type { Item } from '../item-of.js';

const upward: readonly unknown[] = ['PART_OF', 'SUBORDINATE_TO', 'WORKING_BODY_OF', 'ACCOUNTABLE_TO'];

/** The one body that each body is said to be below, where a format knows but one: what it is part of, else its superior. */
export function parentsOf(relations: readonly Item[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (const type of upward) {
    for (const each of relations) {
      const source = String(each['source']);
      if (each['type'] === type && !parents.has(source)) parents.set(source, String(each['target']));
    }
  }
  return parents;
}
