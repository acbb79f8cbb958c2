import type { Body } from '../../domain/arrangement.js';
import type { JurisdictionLevel } from '../../domain/jurisdiction.js';
import type { OrganizationKind } from '../../domain/organization.js';
import type { DatePrecision } from '../../domain/period.js';
import { Cypher, fragment } from '../cypher.js';
import { periodBetween } from '../days.js';
import { word, wordList, type Word, type WordList, type Words } from '../words.js';
import { datedNames, nameKeys, type NameColumns } from './dated-names.js';

const namesOf = new Cypher(nameKeys.map((key) => `o.${key}`).join(', '));

/** A body `o`, as a node or a map, as a list; its dated names apart, since few have any. Most are of the view alone. */
export const bodyColumns = fragment`
  o.id, o.name, o.nameEn, o.aliases, ${word('o.kind')}, o.jurisdiction, o.temporary, o.archetype, ${word('o.dedicatedTo')}, o.portfolios,
  o.uscc, CASE WHEN o.scenarios = ask.scenarios THEN true ELSE o.scenarios END, ${wordList('o.cites')}, toFloat(o.validFrom), toFloat(nullIf(o.validTo, 99999999)), o.fromPrecision, o.toPrecision,
  CASE WHEN o.nameTexts IS NOT NULL THEN [${namesOf}] END`;

export type BodyColumns = [
  id: string,
  name: string,
  nameEn: string | null,
  aliases: string[] | null,
  kind: OrganizationKind | number,
  jurisdiction: string | null,
  temporary: boolean | null,
  archetype: boolean | null,
  dedicatedTo: Word | null,
  portfolios: string[] | null,
  uscc: string | null,
  scenarios: string[] | true | null,
  cites: WordList,
  validFrom: number,
  validTo: number | null,
  fromPrecision: DatePrecision | null,
  toPrecision: DatePrecision | null,
  names: NameColumns | null,
];

/** What some bodies were asked for with. */
export interface AskedWith {
  readonly scenarios: readonly string[];
  readonly words: Words;
}

export const bodyOfColumns = (
  columns: BodyColumns,
  level: JurisdictionLevel | null,
  { scenarios, words }: AskedWith,
): Body => ({
  id: columns[0],
  name: columns[1],
  nameEn: columns[2],
  aliases: columns[3] ?? none,
  names: columns[17] === null ? none : datedNames(columns[17]),
  kind: words.text(columns[4]),
  jurisdiction: columns[5],
  temporary: columns[6],
  archetype: columns[7] === true,
  dedicatedTo: columns[8] === null ? null : words.text(columns[8]),
  portfolios: columns[9] ?? none,
  uscc: columns[10],
  scenarios: columns[11] === true ? scenarios : (columns[11] ?? none),
  cites: words.list(columns[12]),
  validity: periodBetween([columns[13], columns[14], columns[15], columns[16]]),
  level,
});

const none: readonly never[] = [];
