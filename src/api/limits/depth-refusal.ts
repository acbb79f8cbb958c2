import { Refusal } from '../../domain/refusal.js';
import { LIMITS } from './limits.js';
import type { Shape } from './shape.js';

export function depthRefusal({ depth }: Shape): Refusal | undefined {
  if (depth <= LIMITS.depth) return undefined;
  return new Refusal('QUERY_TOO_COMPLEX', `Fields are nested ${depth} deep; at most ${LIMITS.depth} are allowed.`);
}
