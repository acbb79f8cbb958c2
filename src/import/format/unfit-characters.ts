import type { Path } from '../read/located-value.js';

export interface UnfitText {
  readonly path: Path;
  readonly reason: string;
}

/** NUL and other controls (a line break and a tab are fit), marks that turn the direction of writing, half characters. */
const unfit = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

/** Whether there are none of them; many times as fast as looking for where they stand. */
export function isFit(value: unknown): boolean {
  if (typeof value === 'string') return !unfit.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isFit);
}

/** Texts that hold a character that no text may hold, wherever they stand in a value. */
export function* unfitCharacters(value: unknown, path: Path = []): Generator<UnfitText> {
  if (typeof value === 'string') {
    const found = unfit.exec(value)?.[0];
    if (found !== undefined) yield { path, reason: `has a character that may not stand in a text (${codeOf(found)})` };
  } else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* unfitCharacters(each, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) yield* unfitCharacters(each, [...path, key]);
  }
}

const codeOf = (character: string) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
