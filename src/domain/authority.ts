import type { Fact } from './fact.js';

export const authorityRoles = [
  'ACCOUNTABLE',
  'LEAD',
  'RESPONSIBLE',
  'PARTICIPANT',
  'GUIDE',
  'REVIEWER',
  'APPROVER',
  'DELIBERATOR',
  'SUPERVISOR',
  'COORDINATOR',
] as const;
export type AuthorityRole = (typeof authorityRoles)[number];

export const authorityOrigins = ['ORGANIC', 'CONFERRAL', 'DELEGATION', 'NOT_STATED'] as const;
/** CONFERRAL (授权): in its own name. DELEGATION (委托): in the delegator's name. */
export type AuthorityOrigin = (typeof authorityOrigins)[number];

/** A power (职权): a holder, in a role, over a function, within a jurisdiction, about an object, for a period. */
export interface Authority extends Fact {
  /** A body or a post. */
  readonly holder: string;
  readonly role: AuthorityRole;
  readonly function: string;
  readonly jurisdiction: string | null;
  /** The body or system that it is about; null: anything inside its scope. */
  readonly object: string | null;
  /** Scope in words, as the source has it. */
  readonly scope: string | null;
  readonly origin: AuthorityOrigin;
  readonly delegatedFrom: string | null;
  readonly mayDelegateFurther: boolean | null;
  readonly grantedBy: string | null;
  /** Ids of the clauses or documents that confer it. */
  readonly basis: readonly string[];
}
