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

export function organogramFile(path: string): OrganogramFile {
  const bare = path.replace(/\.[a-z]+$/i, '');
  const name = bare.split(/[\\/]/).at(-1) ?? bare;
  const which = [...bare.matchAll(half)].at(-1)?.[1]?.toLowerCase();
  const said = name.replaceAll(half, '');
  const dated = dateNamed(said);
  return {
    set: bare.replaceAll(half, '').replaceAll(/\s*(\(\s*\)|\[\s*\])/g, ''),
    half: which === undefined ? null : which.startsWith('s') ? 'senior' : 'junior',
    date: dated?.date ?? null,
    words: said
      .replace(dated?.text ?? '', '')
      .replaceAll(/[-_.\s]+|organogram/gi, ' ')
      .trim(),
  };
}
