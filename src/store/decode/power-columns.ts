import type { AuthorityOrigin, AuthorityRole } from '../../domain/authority.js';
import type { Certainty } from '../../domain/certainty.js';
import type { DatePrecision } from '../../domain/period.js';
import type { Power } from '../../domain/power.js';
import { fragment } from '../cypher.js';
import { periodBetween } from '../days.js';
import { word, wordList, type WordList, type Words } from '../words.js';

/**
 * An authority `a`, as a node or a map, of a known jurisdiction as a list: a tenth of what its properties cost to send and
 * to read, where there are many. What nearly all have alike is left out.
 */
export const powerColumns = fragment`[
  a.id, nullIf(a.scenario, ask.scenarios[0]), nullIf(a.certainty, 'STATED'), ${wordList('a.cites')}, toFloat(a.validFrom), toFloat(nullIf(a.validTo, 99999999)), a.fromPrecision, a.toPrecision,
  a.holder, ${word('a.role')}, ${word('a.function')}, a.object, a.scope, ${word('a.origin')},
  a.delegatedFrom, a.mayDelegateFurther, a.grantedBy, ${wordList('a.basis')}]`;

export type PowerColumns = [
  id: string,
  /** null: the first of the view. */
  scenario: string | null,
  certainty: Certainty | null,
  cites: WordList,
  validFrom: number,
  validTo: number | null,
  fromPrecision: DatePrecision | null,
  toPrecision: DatePrecision | null,
  holder: string,
  role: AuthorityRole | number,
  function: string | number,
  object: string | null,
  scope: string | null,
  origin: AuthorityOrigin | number | null,
  delegatedFrom: string | null,
  mayDelegateFurther: boolean | null,
  grantedBy: string | null,
  basis: WordList,
];

/** What all of some powers have alike: where they hold, the first scenario of the view, and what they were asked for with. */
export interface WhereHeld {
  readonly jurisdiction: string | null;
  readonly scenario: string;
  readonly words: Words;
}

/** The power, with the body that answers for it. */
export const powerOfColumns = (
  columns: PowerColumns,
  body: string,
  { jurisdiction, scenario, words }: WhereHeld,
): Power => ({
  id: columns[0],
  scenario: columns[1] ?? scenario,
  certainty: columns[2] ?? 'STATED',
  cites: words.list(columns[3]),
  validity: periodBetween([columns[4], columns[5], columns[6], columns[7]]),
  holder: columns[8],
  role: words.text(columns[9]),
  function: words.text(columns[10]),
  jurisdiction,
  object: columns[11],
  scope: columns[12],
  origin: columns[13] === null ? 'NOT_STATED' : words.text(columns[13]),
  delegatedFrom: columns[14],
  mayDelegateFurther: columns[15],
  grantedBy: columns[16],
  basis: words.list(columns[17]),
  body,
});
