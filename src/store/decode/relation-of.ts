import type { Relation, RelationType } from '../../domain/relation.js';
import { textOrNull, type Properties } from '../properties.js';
import { factOf } from './fact-of.js';

export const relationOf = (source: string, type: string, target: string, p: Properties): Relation => ({
  ...factOf(p),
  source,
  type: type as RelationType,
  target,
  aspect: textOrNull(p, 'aspect'),
  capacity: textOrNull(p, 'capacity'),
});
