import type { Body } from '../../domain/arrangement.js';
import type { JurisdictionLevel } from '../../domain/jurisdiction.js';
import type { DatedName, OrganizationKind } from '../../domain/organization.js';
import type { DatePrecision } from '../../domain/period.js';
import { fragment } from '../cypher.js';
import { beginning, dayOf, end, periodBetween } from '../days.js';

/** A body `o` as a list; its dated names apart, since few have any. */
export const bodyColumns = fragment`
  o.id, o.name, o.nameEn, o.aliases, o.kind, o.jurisdiction, o.temporary, o.archetype, o.dedicatedTo, o.portfolios,
  o.uscc, o.scenarios, o.cites, o.validFrom, o.validTo, o.fromPrecision, o.toPrecision,
  CASE WHEN o.nameTexts IS NOT NULL THEN [o.nameTexts, o.nameKinds, o.nameFroms, o.nameTos] END`;

export type BodyColumns = [
  id: string,
  name: string,
  nameEn: string | null,
  aliases: string[] | null,
  kind: OrganizationKind,
  jurisdiction: string | null,
  temporary: boolean | null,
  archetype: boolean | null,
  dedicatedTo: string | null,
  portfolios: string[] | null,
  uscc: string | null,
  scenarios: string[] | null,
  cites: string[] | null,
  validFrom: number,
  validTo: number,
  fromPrecision: DatePrecision | null,
  toPrecision: DatePrecision | null,
  names: NameColumns | null,
];
type NameColumns = [texts: string[], kinds: DatedName['kind'][], froms: number[] | null, tos: number[] | null];

export const bodyOfColumns = (columns: BodyColumns, level: JurisdictionLevel | null): Body => ({
  id: columns[0],
  name: columns[1],
  nameEn: columns[2],
  aliases: columns[3] ?? [],
  names: columns[17] === null ? [] : namesOf(columns[17]),
  kind: columns[4],
  jurisdiction: columns[5],
  temporary: columns[6],
  archetype: columns[7] === true,
  dedicatedTo: columns[8],
  portfolios: columns[9] ?? [],
  uscc: columns[10],
  scenarios: columns[11] ?? [],
  cites: columns[12] ?? [],
  validity: periodBetween([columns[13], columns[14], columns[15], columns[16]]),
  level,
});

const namesOf = ([texts, kinds, froms, tos]: NameColumns): DatedName[] =>
  texts.map((text, at) => ({
    text,
    kind: kinds[at] ?? 'OFFICIAL',
    from: dayOf(froms?.[at] ?? beginning),
    to: dayOf(tos?.[at] ?? end),
  }));
