import { pinyin } from 'pinyin-pro';
import { boundedMap } from '../../store/bounded-map.js';
import type { Statement } from '../statement.js';

const searched: ReadonlySet<string | null> = new Set([
  'Organization',
  'Post',
  'Person',
  'Function',
  'Jurisdiction',
  'System',
  'Document',
]);

interface Named {
  readonly name?: string;
  readonly title?: string;
  readonly nameEn?: string | null;
  readonly titleEn?: string | null;
  readonly aliases?: readonly string[];
  readonly names?: readonly { readonly text: string }[];
  readonly code?: string | null;
  readonly number?: string | null;
}

/** All that a thing can be found by: its names of any time and language, its code, and the pinyin of Chinese names. */
export function searchableOf({ noun, item }: Statement): readonly string[] {
  if (!searched.has(noun.label)) return [];
  const { name, title, nameEn, titleEn, aliases = [], names = [], code, number } = item as Named;
  const given = [name, title, ...aliases, ...names.map(({ text }) => text), nameEn, titleEn, code, number];
  const texts = [...new Set(given.filter((each) => each != null))];
  const chinese = texts.filter((each) => /\p{Script=Han}/u.test(each));
  return [...new Set([...texts, ...chinese.flatMap(noun.label === 'Person' ? romanizedPerson : romanizedThing)])];
}

/** Names of posts and of persons come again and again. */
const remembered = (romanize: (text: string) => readonly string[]) => {
  const known = boundedMap<readonly string[]>(10_000);
  return (text: string) => {
    const found = known.get(text);
    if (found) return found;
    const made = romanize(text);
    known.set(text, made);
    return made;
  };
};

const romanizedThing = remembered((text) => romanized(text, false));
const romanizedPerson = remembered((text) => romanized(text, true));

/** By syllables, in one word, and by initials; ü as such, and as keyboards have it. A surname is read as one. */
function romanized(text: string, isPerson: boolean): string[] {
  const syllables = pinyin(text, {
    toneType: 'none',
    type: 'array',
    nonZh: 'removed',
    ...(isPerson ? { surname: 'head' as const } : {}),
  });
  const words = [syllables.join(' '), syllables.join('')];
  const typed = words.some((each) => each.includes('ü'))
    ? ['v', 'u'].flatMap((as) => words.map((each) => each.replaceAll('ü', as)))
    : [];
  return [...words, ...typed, syllables.map((each) => each.charAt(0)).join('')];
}
