import { dateNamed } from './date-named.js';

/** What the name of an organogram's file says: whose it is, of which day, and which half of the set. */
export interface OrganogramFile {
  /** The same for the two halves of a set. */
  readonly set: string;
  readonly half: 'senior' | 'junior' | null;
  /** YYYY-MM-DD or YYYY-MM; null where the name has no date. */
  readonly date: string | null;
  /** What is left of the name: words for the organisation. */
  readonly words: string;
}

const half = /[-_ .]*(senior|junior|snr|jnr)s?([-_ ]?(posts?|staff|data|roles?))*/gi;
/** At the end, also where it was named so before, and made into a table since. */
const halfAtEnd = new RegExp(`(\\.(csv|tsv|xlsx?))?[([ ]*${half.source}[)\\] ]*$`, 'i');

export function organogramFile(path: string): OrganogramFile {
  const bare = path.replace(/\.[a-z]+$/i, '');
  const name = bare.split(/[\\/]/).at(-1) ?? bare;
  const which = [...bare.matchAll(half)].at(-1)?.[1]?.toLowerCase();
  const said = withoutHalf(name);
  const dated = dateNamed(said);
  return {
    set: withoutHalf(bare),
    half: which === undefined ? null : which.startsWith('s') ? 'senior' : 'junior',
    date: dated?.date ?? null,
    words: said
      .replace(dated?.text ?? '', '')
      .replaceAll(/[-_.\s]+|organogram/gi, ' ')
      .trim(),
  };
}

/** The same may be part of what the organisation is called: what stands at the end is the half, else the last of it. */
function withoutHalf(name: string): string {
  let rest = name;
  while (halfAtEnd.test(rest)) rest = rest.replace(halfAtEnd, '');
  const last = rest === name ? [...name.matchAll(half)].at(-1) : undefined;
  if (last) rest = name.slice(0, last.index) + name.slice(last.index + last[0].length);
  return rest.replaceAll(/\s*(\(\s*\)|\[\s*\])/g, '');
}
