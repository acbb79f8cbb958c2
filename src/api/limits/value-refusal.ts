import { Refusal } from '../../domain/refusal.js';
import { LIMITS } from './limits.js';
import { listLengthRefusal } from './list-length-refusal.js';
import { pageSizeRefusal } from './page-size-refusal.js';
import { textRefusal } from './text-refusal.js';

/** What is wrong with an argument's value or anything in it, under the name of the argument or of the input field. */
export function valueRefusal(argument: string, value: unknown, depth = 0): Refusal | undefined {
  const refusal =
    pageSizeRefusal(argument, value) ?? listLengthRefusal(argument, value) ?? textRefusal(argument, value);
  if (refusal || typeof value !== 'object' || value === null) return refusal;
  if (depth === LIMITS.valueDepth) {
    return new Refusal(
      'BAD_USER_INPUT',
      `"${argument}" is nested more than ${LIMITS.valueDepth} levels deep.`,
      argument,
    );
  }
  for (const [key, part] of Object.entries(value)) {
    const within = Array.isArray(value)
      ? valueRefusal(argument, part, depth + 1)
      : (textRefusal(argument, key) ?? valueRefusal(key, part, depth + 1));
    if (within) return within;
  }
  return undefined;
}
