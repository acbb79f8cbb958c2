/**
 * A query of the full-text index that finds whatever contains a text, and more, which is for the caller to see: its Chinese
 * side by side, since the index keeps every character apart, and its Latin letters and digits within any word. null where
 * there is neither.
 */
export function containing(text: string): string | null {
  const runs = text.match(/\p{Script=Han}+|[\p{Script=Latin}0-9]+/gu);
  return (
    runs && runs.map((run) => (/\p{Script=Han}/u.test(run) ? `+"${run}"` : `+*${run.slice(0, longest)}*`)).join(' ')
  );
}

/** The index parts longer words. */
const longest = 100;
