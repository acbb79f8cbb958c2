import { Refusal } from '../../domain/refusal.js';
import { LIMITS } from './limits.js';

/** C0 and C1 controls with NUL, unpaired surrogates, and whatever turns the direction of the text around it. */
const UNSAFE = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u;

/** Nothing is repaired here: ids are compared byte for byte, and free text is normalised where it is searched for. */
export function textRefusal(argument: string, value: unknown): Refusal | undefined {
  if (typeof value !== 'string') return undefined;
  if (value.length > LIMITS.textLength) {
    return new Refusal(
      'BAD_USER_INPUT',
      `"${argument}" has ${value.length} characters; at most ${LIMITS.textLength} are allowed.`,
      argument,
    );
  }
  const unsafe = UNSAFE.exec(value)?.[0];
  if (unsafe === undefined) return undefined;
  return new Refusal('BAD_USER_INPUT', `"${argument}" has the forbidden character ${codePoint(unsafe)}.`, argument);
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
