import type { LocalDate } from './local-date.js';
import type { DatePrecision } from './period.js';

export const changeKinds = [
  'ESTABLISH',
  'RENAME',
  'MERGE',
  'SPLIT',
  'TRANSFER',
  'UPGRADE',
  'SPECIALISE',
  'DISSOLVE',
  'OTHER',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Something that happened to bodies. */
export interface ChangeEvent {
  readonly id: string;
  readonly scenario: string;
  readonly kind: ChangeKind;
  readonly date: LocalDate | null;
  readonly datePrecision: DatePrecision;
  readonly originals: readonly string[];
  readonly resulting: readonly string[];
  readonly cites: readonly string[];
}
