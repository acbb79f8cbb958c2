import { Refusal } from '../../domain/refusal.js';
import { LIMITS } from './limits.js';
import type { Shape } from './shape.js';

export function aliasRefusal({ aliases }: Shape): Refusal | undefined {
  if (aliases <= LIMITS.aliases) return undefined;
  return new Refusal(
    'QUERY_TOO_COMPLEX',
    `The operation has more than ${LIMITS.aliases} aliases, those of a fragment counted each time it is spread.`,
  );
}
