import { folded, shortestMistyped, unmarked } from '../domain/text-match.js';

/**
 * What a person typed, as a query of the full-text index: the words together, side by side or as one, or each of them
 * whole, begun, or within one edit; and the characters of a Chinese abbreviation in any place. Nothing typed is syntax:
 * words are all that passes. `mistyped`: of Chinese characters one may be wrong. null where no word is left.
 */
export function luceneFor(text: string, mistyped = false): string | null {
  const typed = folded(text);
  const queries = [...new Set([typed, unmarked(typed)])].flatMap((each) => queryOf(each, mistyped) ?? []);
  return queries.length === 0 ? null : queries.join(' OR ');
}

function queryOf(text: string, mistyped: boolean): string | null {
  const words = text.match(/[\p{L}\p{N}]+/gu);
  if (!words) return null;
  const runs = words.flatMap((word) => word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []).slice(0, 20);
  const phrase = `"${words.join(' ')}"^8`;
  const asOne = words.length > 1 ? [`${words.join('').slice(0, 60)}*^8`] : [];
  return [phrase, ...asOne, ...runs.map((run) => partFor(run, mistyped))].join(' OR ');
}

function partFor(run: string, mistyped: boolean): string {
  if (/\p{Script=Han}/u.test(run)) {
    const characters = [...new Set(run)].slice(0, 40);
    const all = `"${run}"^4 OR ${together(characters)}`;
    return mistyped ? [all, ...butOne(Array.from(run))].join(' OR ') : all;
  }
  const word = run.slice(0, 60);
  return `${word}^4 OR ${word}*^2${word.length > 3 ? ` OR ${word}~1` : ''}`;
}

const together = (characters: readonly string[]) => `(${characters.map((each) => `+${each}`).join(' ')})`;

/** All characters but one, whichever that is; only of runs of a length that names have. */
const butOne = (run: readonly string[]): string[] =>
  run.length < shortestMistyped || run.length > 20
    ? []
    : run.map((_, left) => together([...new Set(run.filter((__, at) => at !== left))]));
