import type { AuthorityRole } from './authority.js';
import { grouped } from './grouped.js';

export const competences = ['SOLE', 'LED', 'CONFLICTING', 'VACANT'] as const;
/** SOLE: one competent holder. LED: several, exactly one in the lead. CONFLICTING: several, no single lead. VACANT: none. */
export type Competence = (typeof competences)[number];

/**
 * A body that is competent for something; who performs, takes part or is a delegate is none. What it reaches inside its
 * function is an object, or words; with neither (or `*`), everything. Two different wordings are disjoint: whether words
 * overlap cannot be read off them, and a conflict is never made up.
 */
export interface Claim {
  readonly body: string;
  readonly role: AuthorityRole;
  readonly jurisdiction: string | null;
  /** Where claims in several domains are judged at once; null: in any. */
  readonly domain?: string | null;
  readonly object: string | null;
  readonly scope: string | null;
}

/**
 * Judges claims on one matter: within each jurisdiction and domain, and there only among claims whose scopes overlap. Over
 * several it is CONFLICTING where one of them is, else LED where one of them is, else SOLE.
 */
export function competenceOf(claims: readonly Claim[]): Competence {
  if (claims.length === 0) return 'VACANT';
  const judged = new Set(overlapping(claims).map(competenceOfOne));
  return judged.has('CONFLICTING') ? 'CONFLICTING' : judged.has('LED') ? 'LED' : 'SOLE';
}

/**
 * The claims in groups of which every two overlap: one for each jurisdiction, domain, object and wording, of whoever
 * reaches it, and one of those who reach all else. Two that are disjoint never meet, and not through a third either.
 */
export function overlapping<T extends Claim>(claims: readonly T[]): T[][] {
  return [...grouped(claims, ({ jurisdiction }) => jurisdiction).values()]
    .flatMap((here) => meeting(here, ({ domain }) => domain ?? null))
    .flatMap((of) => meeting(of, ({ object }) => object))
    .flatMap((about) => meeting(about, ({ scope }) => (scope === '*' ? null : scope)));
}

/** Those that reach one thing together with those that reach everything, for each; and the latter alone. */
function meeting<T>(claims: readonly T[], reached: (claim: T) => string | null): T[][] {
  const groups = grouped(claims, reached);
  const everything = groups.get(null) ?? [];
  groups.delete(null);
  const met = [...groups.values()].map((group) => [...everything, ...group]);
  return everything.length > 0 ? [everything, ...met] : met;
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
