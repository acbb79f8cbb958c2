import { Refusal } from '../../domain/refusal.js';
import { LIMITS } from './limits.js';
import type { Shape } from './shape.js';

/** Of an operation's own shape. */
export function rootFieldRefusal({ width }: Shape): Refusal | undefined {
  if (width <= LIMITS.rootFields) return undefined;
  return new Refusal('QUERY_TOO_COMPLEX', `The operation asks more than ${LIMITS.rootFields} root fields.`);
}
