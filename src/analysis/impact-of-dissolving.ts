import { findingsOf } from '../domain/comparison.js';
import type { Arrangement } from '../domain/arrangement.js';
import type { Authority } from '../domain/authority.js';
import { pathsUp } from '../domain/chain.js';
import { gapReport } from '../domain/gap-report.js';
import { holdersOf, isCompetent } from '../domain/holders.js';
import { Refusal } from '../domain/refusal.js';
import type { Finding } from '../domain/rule.js';
import type { View } from '../domain/view.js';
import { ascentFrom } from '../store/ascents.js';
import { viewAsk } from '../store/batched.js';
import { bodiesBelow, factsThatFall, lapsingAuthorities } from '../store/dependents.js';
import { organizationOf } from '../store/decode/organization-of.js';
import { entityById } from '../store/entities.js';
import type { Store } from '../store/store.js';
import { arrangementIn } from './arrangement-in.js';
import { ruleCatalogue } from './rule-catalogue.js';

export interface Impact {
  readonly organization: string;
  readonly orphanedFunctions: readonly string[];
  readonly orphanedOrganizations: readonly string[];
  readonly lapsedAuthorities: readonly Authority[];
  readonly brokenChains: readonly string[];
  readonly openedFindings: readonly Finding[];
}

/**
 * What would be without a body: the same questions are asked of the view and of the view less the body and all that
 * falls with it, and the answers compared.
 */
export async function impactOfDissolving(store: Store, organization: string, view: View): Promise<Impact> {
  const entity = await entityById(store, organization);
  if (entity?.label !== 'Organization') {
    throw new Refusal('NOT_FOUND', `There is no body '${organization.slice(0, 80)}'.`, 'organization');
  }
  const { jurisdiction } = organizationOf(entity.properties);
  const ask = { ...viewAsk(view), id: organization };
  const [lapsedAuthorities, falling, below] = await Promise.all([
    lapsingAuthorities(store, ask),
    factsThatFall(store, ask),
    bodiesBelow(store, ask),
  ]);
  const retracted = [...view.retracted, organization, ...falling, ...lapsedAuthorities.map(({ id }) => id)];
  const without: View = { ...view, retracted };
  const chains = await Promise.all(below.map((id) => chainsOf(store, id, view, without)));
  const local = jurisdiction === null ? none : await inJurisdiction(store, jurisdiction, view, without);
  return {
    organization,
    lapsedAuthorities,
    orphanedOrganizations: chains.filter(({ orphaned }) => orphaned).map(({ id }) => id),
    brokenChains: chains.filter(({ broken }) => broken).map(({ id }) => id),
    ...local,
  };
}

const none = { orphanedFunctions: [], openedFindings: [] };

/** Whether a body loses its last superior, and whether it no longer reaches the top. */
async function chainsOf(store: Store, id: string, view: View, without: View) {
  const [before, after] = await Promise.all([view, without].map((each) => ascentFrom(store, { ...viewAsk(each), id })));
  if (!before || !after) throw new Error('Two views give two ascents.');
  const superiors = (ascent: typeof before) => ascent.get(id)?.upward.length ?? 0;
  const reaches = (ascent: typeof before) => pathsUp(id, ascent, view.kind)[0]?.outcome === 'REACHES_TOP';
  return {
    id,
    orphaned: superiors(before) > 0 && superiors(after) === 0,
    broken: reaches(before) && !reaches(after),
  };
}

async function inJurisdiction(store: Store, jurisdiction: string, view: View, without: View) {
  const [before, after] = await Promise.all([view, without].map((each) => arrangementIn(store, jurisdiction, each)));
  if (!before || !after) throw new Error('Two views give two arrangements.');
  const known = findingsOf(gapReport(before, ruleCatalogue));
  const found = findingsOf(gapReport(after, ruleCatalogue));
  return {
    orphanedFunctions: heldFunctions(before).filter((id) => holdersOf(after, id).length === 0),
    openedFindings: [...found].filter(([key]) => !known.has(key)).map(([, finding]) => finding),
  };
}

const heldFunctions = ({ powers }: Arrangement): string[] =>
  [...new Set(powers.filter(isCompetent).map((power) => power.function))].sort();
