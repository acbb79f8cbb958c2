import type { AuthorityOrigin, AuthorityRole } from '../../domain/authority.js';
import type { Certainty } from '../../domain/certainty.js';
import type { DatePrecision } from '../../domain/period.js';
import type { Power } from '../../domain/power.js';
import { fragment } from '../cypher.js';
import { periodBetween } from '../days.js';

/**
 * An authority `a` of a known jurisdiction as a list: a tenth of what its properties cost to send and to read, where there
 * are many. What nearly all have alike is left out.
 */
export const powerColumns = fragment`[
  a.id, nullIf(a.scenario, ask.scenarios[0]), nullIf(a.certainty, 'STATED'), a.cites, a.validFrom, a.validTo, a.fromPrecision, a.toPrecision,
  a.holder, a.role, a.function, a.object, a.scope, a.origin,
  a.delegatedFrom, a.mayDelegateFurther, a.grantedBy, a.basis]`;

export type PowerColumns = [
  id: string,
  /** null: the first of the view. */
  scenario: string | null,
  certainty: Certainty | null,
  cites: string[] | null,
  validFrom: number,
  validTo: number,
  fromPrecision: DatePrecision | null,
  toPrecision: DatePrecision | null,
  holder: string,
  role: AuthorityRole,
  function: string,
  object: string | null,
  scope: string | null,
  origin: AuthorityOrigin | null,
  delegatedFrom: string | null,
  mayDelegateFurther: boolean | null,
  grantedBy: string | null,
  basis: string[] | null,
];

/** What all of some powers have alike: where they hold, and the first scenario of the view. */
export interface WhereHeld {
  readonly jurisdiction: string;
  readonly scenario: string;
}

/** The power, with the body that answers for it. */
export const powerOfColumns = (columns: PowerColumns, body: string, { jurisdiction, scenario }: WhereHeld): Power => ({
  id: columns[0],
  scenario: columns[1] ?? scenario,
  certainty: columns[2] ?? 'STATED',
  cites: columns[3] ?? [],
  validity: periodBetween([columns[4], columns[5], columns[6], columns[7]]),
  holder: columns[8],
  role: columns[9],
  function: columns[10],
  jurisdiction,
  object: columns[11],
  scope: columns[12],
  origin: columns[13] ?? 'NOT_STATED',
  delegatedFrom: columns[14],
  mayDelegateFurther: columns[15],
  grantedBy: columns[16],
  basis: columns[17] ?? [],
  body,
});
