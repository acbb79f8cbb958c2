import { slug } from '../slug.js';
import type { OrganogramFile } from './organogram-file.js';

/** What holds for all items of a set. */
export interface OrganogramSet extends Pick<OrganogramFile, 'date' | 'words'> {
  /** The document that an item rests on, and the day from which the document states it. */
  readonly common: () => Readonly<Record<string, unknown>>;
  /** An organisation's id: the source's prefix, the organisation and the day, since references are unique within those. */
  readonly prefixOf: (organisation: string) => string;
  /** From now on items rest on the document of this half. */
  readonly citing: (document: string) => void;
}

export function organogramSet({ date, words }: OrganogramFile): OrganogramSet {
  let document = '';
  return {
    date,
    words,
    common: () => ({ cites: [document], from: date }),
    prefixOf: (organisation) => ['uk', slug(organisation), ...(date === null ? [] : [date])].join('.'),
    citing: (id) => {
      document = id;
    },
  };
}
