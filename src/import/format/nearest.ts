import { editDistance } from './edit-distance.js';

/** The known word that a given one was probably meant to be; undefined where none is near. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  if (given.length > 60) return undefined;
  const folded = given.toLowerCase();
  let best: { word: string; distance: number } | undefined;
  for (const word of known) {
    const distance = editDistance(folded, word.toLowerCase());
    if (distance <= Math.max(1, word.length / 3) && (!best || distance < best.distance)) best = { word, distance };
  }
  return best?.word;
}
