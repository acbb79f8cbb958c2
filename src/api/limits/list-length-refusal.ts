import { Refusal } from '../../domain/refusal.js';
import { LIMITS } from './limits.js';

export function listLengthRefusal(argument: string, value: unknown): Refusal | undefined {
  if (!Array.isArray(value) || value.length <= LIMITS.listLength) return undefined;
  return new Refusal(
    'BAD_USER_INPUT',
    `"${argument}" has ${value.length} entries; at most ${LIMITS.listLength} are allowed.`,
    argument,
  );
}
