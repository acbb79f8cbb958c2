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

function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of one.split('').entries()) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at += 1) {
      const exchanged = (row[at - 1] ?? 0) + (letter === other[at - 1] ? 0 : 1);
      next.push(Math.min((row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, exchanged));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
