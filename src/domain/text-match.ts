/** How well a text that a person typed fits one that a thing can be found by. */
export interface TextMatch {
  /** The text that fitted. */
  readonly matched: string;
  /** 1 for the very text; less the looser the fit. */
  readonly score: number;
}

/** The best fit among all that a thing can be found by; null where none fits. */
export function textMatch(typed: string, searchable: readonly string[]): TextMatch | null {
  const wanted = apart(typed);
  let best: TextMatch | null = null;
  for (const matched of searchable) {
    const score = scoreOf(wanted, apart(matched));
    if (score > (best?.score ?? 0)) best = { matched, score };
  }
  return best;
}

/** Case, width and surrounding blanks do not matter. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');

/** Letters without their accents and tones: qīngdǎo is qingdao. */
export const unmarked = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize();

/** Xi'an has two syllables. */
const apart = (text: string) => unmarked(folded(text.replace(/['’]/g, ' ')));

function scoreOf(wanted: string, found: string): number {
  if (wanted === '') return 0;
  // Among fits of one kind, the one that leaves less over is the better; a letter more or less says nothing.
  const share = Math.round(Math.min(wanted.length / found.length, 1) * 10) / 100;
  if (found === wanted) return 1;
  if (found.startsWith(wanted)) return 0.8 + share;
  const [together, foundTogether] = [letters(wanted), letters(found)];
  if (together !== '' && foundTogether.startsWith(together))
    return (foundTogether === together ? 0.72 : 0.7) + share / 2;
  if (found.includes(wanted)) return 0.6 + share;
  if (hasAllWords(wanted, found)) return 0.5 + share;
  if (isHan(wanted) && isAbbreviation(wanted, found)) return 0.4 + share;
  return isNearly(wanted, found) ? 0.2 + share : 0;
}

const isHan = (text: string) => /^\p{Script=Han}+$/u.test(text);
/** Where syllables are written apart, or words together, is everybody's own: shuili bu, shui li bu, shuilibu. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
const words = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

const hasAllWords = (wanted: string, found: string) => {
  const there = words(found);
  const all = words(wanted);
  const isThere = (word: string) =>
    there.some((each) => each.startsWith(word)) || (isHan(word) && found.includes(word));
  return all.length > 0 && all.every(isThere);
};

/** 发改委 of 发展和改革委员会: every character, in order. */
function isAbbreviation(wanted: string, found: string): boolean {
  let at = 0;
  for (const character of found) if (character === wanted[at]) at += 1;
  return wanted.length > 1 && at === wanted.length;
}

/**
 * Every word within one edit of a word that is there; only for words long enough to be mistyped. Of Chinese, which has
 * no words apart: all characters side by side but for a wrong one.
 */
function isNearly(wanted: string, found: string): boolean {
  if (isHan(wanted)) return isNearlyPart(Array.from(wanted), Array.from(found));
  const there = words(found);
  const all = words(wanted);
  return (
    all.length > 0 &&
    !/\p{Script=Han}/u.test(wanted) &&
    all.every((word) => there.some((each) => each === word || (word.length > 3 && isWithinOneEdit(word, each))))
  );
}

function isNearlyPart(wanted: readonly string[], found: readonly string[]): boolean {
  if (wanted.length < shortestMistyped) return false;
  const isWrongAt = (from: number) => (character: string, at: number) => character !== found[from + at];
  for (let from = 0; from + wanted.length <= found.length; from += 1)
    if (wanted.filter(isWrongAt(from)).length <= 1) return true;
  return false;
}

/** Of two characters, one says too little to tell what the other was to be. */
export const shortestMistyped = 3;

/** Whether there are Chinese characters of which one may be wrong. */
export const mayBeMistyped = (typed: string): boolean => mistypable.test(folded(typed));
const mistypable = new RegExp(`\\p{Script=Han}{${shortestMistyped}}`, 'u');

/** Whether one insertion, deletion, substitution or swap of neighbours makes one of the other. */
export function isWithinOneEdit(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [a, b] = [one.slice(at), other.slice(at)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}
