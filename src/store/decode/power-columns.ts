import type { AuthorityOrigin, AuthorityRole } from '../../domain/authority.js';
import type { Certainty } from '../../domain/certainty.js';
import type { DatePrecision } from '../../domain/period.js';
import type { Power } from '../../domain/power.js';
import { fragment } from '../cypher.js';
import { periodBetween } from '../days.js';

/** An authority `a` as a list: a tenth of what its properties cost to send and to read, where there are many. */
export const powerColumns = fragment`[
  a.id, a.scenario, a.certainty, a.cites, a.validFrom, a.validTo, a.fromPrecision, a.toPrecision,
  a.holder, a.role, a.function, a.jurisdiction, a.object, a.scope, a.origin,
  a.delegatedFrom, a.mayDelegateFurther, a.grantedBy, a.basis]`;

export type PowerColumns = [
  id: string,
  scenario: string,
  certainty: Certainty | null,
  cites: string[] | null,
  validFrom: number,
  validTo: number,
  fromPrecision: DatePrecision | null,
  toPrecision: DatePrecision | null,
  holder: string,
  role: AuthorityRole,
  function: string,
  jurisdiction: string | null,
  object: string | null,
  scope: string | null,
  origin: AuthorityOrigin | null,
  delegatedFrom: string | null,
  mayDelegateFurther: boolean | null,
  grantedBy: string | null,
  basis: string[] | null,
];

/** The power, with the body that answers for it. */
export const powerOfColumns = (columns: PowerColumns, body: string): Power => ({
  id: columns[0],
  scenario: columns[1],
  certainty: columns[2] ?? 'STATED',
  cites: columns[3] ?? [],
  validity: periodBetween([columns[4], columns[5], columns[6], columns[7]]),
  holder: columns[8],
  role: columns[9],
  function: columns[10],
  jurisdiction: columns[11],
  object: columns[12],
  scope: columns[13],
  origin: columns[14] ?? 'NOT_STATED',
  delegatedFrom: columns[15],
  mayDelegateFurther: columns[16],
  grantedBy: columns[17],
  basis: columns[18] ?? [],
  body,
});
