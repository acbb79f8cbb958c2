import type { ViewAsk } from './batched.js';

/** A page of a list in the order of ids: what follows `after`, so many at most. */
export interface CatalogueAsk {
  readonly after: string;
  readonly limit: number;
}

/** A page of what exists in a view. */
export interface ListAsk extends ViewAsk, CatalogueAsk {}
