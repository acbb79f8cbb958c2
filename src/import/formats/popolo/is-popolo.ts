import { nouns } from '../../format/nouns.js';
import { isFields } from '../is-fields.js';
import { classOf } from './class-of.js';
import { collectionsOf } from './collections-of.js';
import { popoloClasses } from './record.js';

/** Whether JSON is Popolo, by its lists and the first items of each; what names a source or a list that only we have is ours. */
export function isPopolo(value: unknown): boolean {
  if (Array.isArray(value)) return someOf(value);
  if (!isFields(value) || 'source' in value || 'defaults' in value) return false;
  if (nouns.some(({ list }) => list in value && !shared.has(list))) return false;
  if (['memberships', 'areas', 'events'].some((list) => Array.isArray(value[list]))) return true;
  const { collections, one } = collectionsOf(value);
  return collections.some(({ given }) => someOf(given)) || (typeof value['id'] === 'string' && one !== null);
}

const shared: ReadonlySet<string> = new Set(popoloClasses);
const someOf = (list: unknown) =>
  Array.isArray(list) && list.slice(0, 20).some((each: unknown) => isFields(each) && classOf(each) !== null);
