import { slug } from '../slug.js';
import { idAt } from './half-year.js';
import type { OrganogramFile } from './organogram-file.js';

/** What holds for all items of a set. */
export interface OrganogramSet extends Pick<OrganogramFile, 'date' | 'words'> {
  /**
   * The document that an item rests on, and the days in which it holds: from that of the document to that of the next one
   * of its organisation.
   */
  readonly common: (organisation: string) => Readonly<Record<string, unknown>>;
  /** An organisation's id: the source's prefix, the organisation and the day, since references are unique within those. */
  readonly prefixOf: (organisation: string) => string;
  /** From now on items rest on the document of this half. */
  readonly citing: (document: string) => void;
}

export function organogramSet(
  { date, words }: Pick<OrganogramFile, 'date' | 'words'>,
  until: Readonly<Record<string, string>>,
): OrganogramSet {
  let document = '';
  const prefixOf = (organisation: string) => idAt({ organisation: slug(organisation), date });
  const ends = new Map(Object.entries(until).map(([organisation, next]) => [prefixOf(organisation), next]));
  return {
    date,
    words,
    common: (organisation) => ({ cites: [document], from: date, to: ends.get(organisation) ?? null }),
    prefixOf,
    citing: (id) => {
      document = id;
    },
  };
}
