import { lowerAndUpper, type Relation, type RelationType } from '../../domain/relation.js';
import type { Properties } from '../properties.js';
import { relationOf } from './relation-of.js';

export type CommandColumns = [lower: string, tie: RelationType, upper: string, properties: Properties];

/** A tie of command is kept once more, from the lower end to the upper: read back the way it was asserted. */
export function commandRelationOf([lower, type, upper, properties]: CommandColumns): Relation {
  const [source, target] = assertedEnds(lower, type, upper);
  return relationOf(source, type, target, properties);
}

/** Source and target of a tie of command between two. */
export const assertedEnds = (lower: string, type: RelationType, upper: string): [source: string, target: string] =>
  lowerAndUpper({ source: lower, type, target: upper })?.lower === lower ? [lower, upper] : [upper, lower];
