import type { ForeignSource, Letter } from '../foreign/foreign-source.js';
import { freeIds } from '../foreign/free-ids.js';
import { ownIdIn } from '../foreign/own-iri.js';
import { lastPart } from './last-part.js';
import type { Described } from './described.js';
import { org } from './vocabulary.js';

export type OrgIds = (letter: Letter, thing: string) => string;

/** Ids of things: the last part of the IRI, of a blank node its org:identifier or its number. The same part twice is counted. */
export function orgIds({ idOf }: ForeignSource, { of }: Described): OrgIds {
  const given = new Map<string, string>();
  const free = freeIds();
  let blank = 0;
  return (letter, thing) => {
    const own = ownIdIn(thing);
    if (own !== null) return own;
    const known = given.get(`${letter} ${thing}`);
    if (known !== undefined) return known;
    const key = thing.startsWith('_:')
      ? (of(thing, org('identifier'))[0]?.value ?? `b${(blank += 1)}`)
      : lastPart(thing);
    const id = free(idOf(letter, key));
    given.set(`${letter} ${thing}`, id);
    return id;
  };
}
