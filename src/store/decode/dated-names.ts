import type { DatedName } from '../../domain/organization.js';
import type { DatePrecision } from '../../domain/period.js';
import { periodBetween } from '../days.js';

/** Dated names, which lie side by side in lists; without a list of precisions all days are exact. */
export type NameColumns = [
  texts: string[],
  kinds: DatedName['kind'][] | null,
  froms: number[] | null,
  tos: number[] | null,
  fromPrecisions: DatePrecision[] | null,
  toPrecisions: DatePrecision[] | null,
];

/** The properties that these are, in their order. */
export const nameKeys = [
  ...['nameTexts', 'nameKinds', 'nameFroms', 'nameTos', 'nameFromPrecisions', 'nameToPrecisions'],
] as const;

export const datedNames = ([texts, kinds, froms, tos, fromPrecisions, toPrecisions]: NameColumns): DatedName[] =>
  texts.map((text, at) => ({
    text,
    kind: kinds?.[at] ?? 'OFFICIAL',
    ...periodBetween([froms?.[at], tos?.[at], exactAsNull(fromPrecisions?.[at]), exactAsNull(toPrecisions?.[at])]),
  }));

/** Whether there is a day at all is told by the day: DAY stands beside a bound that is open, too. */
const exactAsNull = (precision: DatePrecision | undefined) => (precision === 'DAY' ? null : precision);
