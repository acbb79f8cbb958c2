import { batched, type ViewAsk } from './batched.js';
import type { Cypher } from './cypher.js';
import type { Properties } from './properties.js';

/** An ask for what belongs to one entity in a view. */
export interface OfEntityAsk extends ViewAsk {
  readonly id: string;
}

/** A batched store function whose rows are the `properties` of nodes. */
export const rowsOf = <Ask, T>(statement: Cypher, decode: (properties: Properties) => T) =>
  batched<Ask, T>(statement, (row) => decode(row.get('properties') as Properties));
