import type { Noun } from '../format/noun.js';
import type { Item } from './item-of.js';

/** What is to be written of a noun, page by page; each time it is asked for from the beginning. */
export type ItemsOf = (noun: Noun) => AsyncIterable<Item>;
