import { Refusal } from '../../domain/refusal.js';
import { LIMITS } from './limits.js';

export function pageSizeRefusal(argument: string, value: unknown): Refusal | undefined {
  if (argument !== 'first' || typeof value !== 'number' || (value >= 1 && value <= LIMITS.pageSize)) return undefined;
  return new Refusal('BAD_USER_INPUT', `"first" must be between 1 and ${LIMITS.pageSize}, not ${value}.`, argument);
}
