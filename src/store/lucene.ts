/**
 * What a person typed, as a query of the full-text index: the words together, side by side or as one, or each of them
 * whole, begun, or within one edit; and the characters of a Chinese abbreviation in any place. Nothing typed is syntax:
 * words are all that passes. null where no word is left.
 */
export function luceneFor(text: string): string | null {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  if (!words) return null;
  const runs = words.flatMap((word) => word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []).slice(0, 20);
  const phrase = `"${words.join(' ')}"^8`;
  const asOne = words.length > 1 ? [`${words.join('').slice(0, 60)}*^8`] : [];
  return [phrase, ...asOne, ...runs.map(partFor)].join(' OR ');
}

function partFor(run: string): string {
  if (/\p{Script=Han}/u.test(run)) {
    const characters = [...new Set(run)].slice(0, 40);
    return `"${run}"^4 OR (${characters.map((each) => `+${each}`).join(' ')})`;
  }
  const word = run.slice(0, 60);
  return `${word}^4 OR ${word}*^2${word.length > 3 ? ` OR ${word}~1` : ''}`;
}
