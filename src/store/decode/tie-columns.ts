import type { Certainty } from '../../domain/certainty.js';
import type { DatePrecision } from '../../domain/period.js';
import type { Relation, RelationType } from '../../domain/relation.js';
import { fragment } from '../cypher.js';
import { periodBetween } from '../days.js';

/** A relation `r` as a list, its ends apart. */
export const tieColumns = fragment`
  r.id, nullIf(r.scenario, ask.scenarios[0]), nullIf(r.certainty, 'STATED'), r.cites, r.validFrom, r.validTo, r.fromPrecision, r.toPrecision, r.aspect, r.capacity`;

export type TieColumns = [
  source: string,
  type: RelationType,
  target: string,
  id: string,
  /** null: the first of the view. */
  scenario: string | null,
  certainty: Certainty | null,
  cites: string[] | null,
  validFrom: number,
  validTo: number,
  fromPrecision: DatePrecision | null,
  toPrecision: DatePrecision | null,
  aspect: string | null,
  capacity: string | null,
];

export const relationOfColumns = (columns: TieColumns, scenario: string): Relation => ({
  id: columns[3],
  scenario: columns[4] ?? scenario,
  validity: periodBetween([columns[7], columns[8], columns[9], columns[10]]),
  certainty: columns[5] ?? 'STATED',
  cites: columns[6] ?? [],
  source: columns[0],
  type: columns[1],
  target: columns[2],
  aspect: columns[11],
  capacity: columns[12],
});
