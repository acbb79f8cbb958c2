import type { Place } from '../arrangement.js';

/** A jurisdiction, then those around it, nearest first. */
export function outward(places: readonly Place[], id: string): string[] {
  const upper = places.find((place) => place.id === id)?.partOf ?? null;
  return upper === null ? [id] : [id, ...outward(places, upper)];
}

/** Whether a jurisdiction is another or lies inside it. */
export const inside = (places: readonly Place[], id: string, whole: string): boolean =>
  outward(places, id).includes(whole);
