import type { Certainty } from '../../domain/certainty.js';
import type { DatePrecision } from '../../domain/period.js';
import type { Relation, RelationType } from '../../domain/relation.js';
import { fragment } from '../cypher.js';
import { periodBetween } from '../days.js';
import { wordList, type WordList, type Words } from '../words.js';
import { assertedEnds } from './command-relation-of.js';

/** A relation `r`, as such or as a map, as a list, its ends and type apart. */
export const tieColumns = fragment`
  r.id, nullIf(r.scenario, ask.scenarios[0]), nullIf(r.certainty, 'STATED'), ${wordList('r.cites')}, toFloat(r.validFrom), toFloat(nullIf(r.validTo, 99999999)), r.fromPrecision, r.toPrecision, r.aspect, r.capacity`;

export type TieColumns = [
  type: RelationType | number,
  other: string,
  id: string,
  /** null: the first of the view. */
  scenario: string | null,
  certainty: Certainty | null,
  cites: WordList,
  validFrom: number,
  validTo: number | null,
  fromPrecision: DatePrecision | null,
  toPrecision: DatePrecision | null,
  aspect: string | null,
  capacity: string | null,
];

/** The ties of one subject, as they come: it itself, and its ties from it or to it. */
export type TiesOfOne = readonly [subject: string, ties: readonly TieColumns[]];

/** What all ties of an answer have alike. */
interface AskedWith {
  readonly scenario: string;
  readonly words: Words;
}

export const tiesFrom = ([source, ties]: TiesOfOne, asked: AskedWith): Relation[] =>
  ties.map((tie) => relationOf(tie, source, tie[1], asked));

export const tiesTo = ([target, ties]: TiesOfOne, asked: AskedWith): Relation[] =>
  ties.map((tie) => relationOf(tie, tie[1], target, asked));

/** A tie of command as it is kept once more, from the lower end to the upper: read back the way it was asserted. */
export function commandOfColumns(lower: string, columns: TieColumns, asked: AskedWith): Relation {
  const [source, target] = assertedEnds(lower, asked.words.text(columns[0]), columns[1]);
  return relationOf(columns, source, target, asked);
}

const relationOf = (columns: TieColumns, source: string, target: string, { scenario, words }: AskedWith): Relation => ({
  id: columns[2],
  scenario: columns[3] ?? scenario,
  validity: periodBetween([columns[6], columns[7], columns[8], columns[9]]),
  certainty: columns[4] ?? 'STATED',
  cites: words.list(columns[5]),
  source,
  type: words.text(columns[0]),
  target,
  aspect: columns[10],
  capacity: columns[11],
});
