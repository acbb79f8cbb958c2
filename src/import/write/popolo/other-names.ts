import type { Item } from '../item-of.js';

/** The English name, names of a time, and aliases; undefined where there is none. */
export function otherNames({ nameEn, aliases = [], names = [] }: Item): readonly Item[] | undefined {
  const others = [
    ...(nameEn === undefined ? [] : [{ name: nameEn, lang: 'en' }]),
    ...(aliases as readonly string[]).map((name) => ({ name })),
    ...(names as readonly Item[]).map(({ text, kind, from, to }) => ({
      name: text,
      note: kind,
      start_date: from,
      end_date: to,
    })),
  ];
  return others.length === 0 ? undefined : others;
}
