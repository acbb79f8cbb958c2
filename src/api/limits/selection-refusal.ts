import { Refusal } from '../../domain/refusal.js';
import { LIMITS } from './limits.js';
import type { Shape } from './shape.js';

export function selectionRefusal({ selections }: Shape): Refusal | undefined {
  if (selections <= LIMITS.selections) return undefined;
  return new Refusal(
    'QUERY_TOO_COMPLEX',
    `The operation has more than ${LIMITS.selections} selections, those of a fragment counted each time it is spread.`,
  );
}
