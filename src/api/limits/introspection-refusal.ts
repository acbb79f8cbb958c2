import { Refusal } from '../../domain/refusal.js';
import { LIMITS } from './limits.js';
import type { Shape } from './shape.js';

/** Bounds what stands under `__schema` and `__type`, which the other limits leave out. */
export function introspectionRefusal(shape: Shape): Refusal | undefined {
  if (
    shape.introspectionDepth <= LIMITS.introspectionDepth &&
    shape.introspectionSelections <= LIMITS.introspectionSelections
  ) {
    return undefined;
  }
  return new Refusal(
    'QUERY_TOO_COMPLEX',
    `Under __schema and __type at most ${LIMITS.introspectionDepth} levels and ${LIMITS.introspectionSelections} selections are allowed.`,
  );
}
