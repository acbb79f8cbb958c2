import { Cypher } from './cypher.js';
import type { StoredEntity } from './entities.js';
import type { Properties } from './properties.js';

/** What an answer names, brought along with it: it need not be looked up again. */
export interface Naming {
  readonly named: readonly StoredEntity[];
}

/** A node with all that it carries, but for what only a search needs. */
export const whole = (node: 'n' | 'p' | 'person' | 'upper' | 'holder' | 'j'): Cypher =>
  new Cypher(`[[l IN labels(${node}) WHERE l <> 'Entity'][0], ${node} {.*, searchable: null}]`);

export type WholeColumns = readonly [label: string, properties: Properties];

export const entityOf = ([label, properties]: WholeColumns): StoredEntity => ({ label, properties });
