import type { AuthorityRole } from './authority.js';
import { scopesOverlap, type Scoped } from './scope.js';

export const competences = ['SOLE', 'LED', 'CONFLICTING', 'VACANT'] as const;
/** SOLE: one competent holder. LED: several, exactly one in the lead. CONFLICTING: several, no single lead. VACANT: none. */
export type Competence = (typeof competences)[number];

/** A body that is competent for something in some scope; who performs, takes part or is a delegate is none. */
export interface Claim extends Scoped {
  readonly body: string;
  readonly role: AuthorityRole;
  readonly jurisdiction: string | null;
}

/**
 * Judges claims on one matter: within each jurisdiction, and there only among claims whose scopes overlap. Over several
 * it is CONFLICTING where one of them is, else LED where one of them is, else SOLE.
 */
export function competenceOf(claims: readonly Claim[]): Competence {
  if (claims.length === 0) return 'VACANT';
  const judged = new Set(overlapping(claims).map(competenceOfOne));
  return judged.has('CONFLICTING') ? 'CONFLICTING' : judged.has('LED') ? 'LED' : 'SOLE';
}

/** The claims in groups that meet: the same jurisdiction, and scopes that overlap, directly or through a third. */
export function overlapping<T extends Claim>(claims: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const claim of claims) {
    const meets = (other: T) => other.jurisdiction === claim.jurisdiction && scopesOverlap(other, claim);
    const met = groups.filter((group) => group.some(meets));
    for (const group of met) groups.splice(groups.indexOf(group), 1);
    groups.push([...met.flat(), claim]);
  }
  return groups;
}

/** The judgement on one group of claims that overlap. */
export function competenceOfOne(claims: readonly Claim[]): Competence {
  const bodies = new Set(claims.map(({ body }) => body));
  if (bodies.size <= 1) return bodies.size === 0 ? 'VACANT' : 'SOLE';
  return leadsOf(claims).size === 1 ? 'LED' : 'CONFLICTING';
}

/** The bodies in the lead (牵头). */
export const leadsOf = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(claims.filter(({ role }) => role === 'LEAD').map(({ body }) => body));
