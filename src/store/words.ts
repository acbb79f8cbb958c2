import type { Catalogue } from '../domain/arrangement.js';
import { authorityOrigins, authorityRoles } from '../domain/authority.js';
import { organizationKinds } from '../domain/organization.js';
import { relationTypes } from '../domain/relation.js';
import { Cypher } from './cypher.js';

/** A text as it is sent: its number, where it is one of the words. */
export type Word = string | number;
/** Texts as they are sent: the number of the only one, where that is one of the words. */
export type WordList = readonly string[] | number | null;

/**
 * Texts that come again and again in the facts of many jurisdictions. Each is sent as a number, since a text costs ten
 * times as much to send, to read and to hold; and what is equal is one value here.
 */
export interface Words {
  /** What an ask carries. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly text: <T extends string>(sent: T | number) => T;
  readonly list: (sent: WordList) => readonly string[];
}

/** An ask carries them all, so that there are no more than pay. */
const most = 1_500;

export function wordsOf({
  functions,
  domains,
  instruments,
}: Pick<Catalogue, 'functions' | 'domains' | 'instruments'>): Words {
  const fixed = [...authorityRoles, ...authorityOrigins, ...organizationKinds, ...relationTypes];
  const all = new Set([...fixed, ...domains.map(({ id }) => id), ...functions.keys(), ...instruments.keys()]);
  const texts = [...all].slice(0, most);
  const lists = texts.map((text) => [text]);
  return {
    numbers: Object.fromEntries(texts.map((text, at) => [text, at])),
    text: <T extends string>(sent: T | number) => (typeof sent === 'number' ? (texts[sent] as T) : sent),
    list: (sent) => (typeof sent === 'number' ? lists[sent] : sent) ?? none,
  };
}

const none: readonly string[] = [];

/** Where an ask carries no words, texts are sent as they are: of few rows they cost less than to send all words along. */
export const noWords: Words = wordsOf({ functions: new Map(), domains: [], instruments: new Map() });

/** A text, as the number of a word of `ask` where it is one. */
export const word = (text: 'a.role' | 'a.function' | 'a.origin' | 'o.kind' | 'o.dedicatedTo' | 'type'): Cypher =>
  new Cypher(`coalesce(ask.words[${text}], ${text})`);

/** A list, as the number of its only text where that is a word of `ask`. */
export const wordList = (list: 'a.cites' | 'a.basis' | 'o.cites' | 'r.cites'): Cypher =>
  new Cypher(`CASE size(${list}) WHEN 1 THEN coalesce(ask.words[${list}[0]], ${list}) ELSE ${list} END`);
