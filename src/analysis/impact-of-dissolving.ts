import { findingsOf } from '../domain/comparison.js';
import type { Arrangement } from '../domain/arrangement.js';
import type { Ascent } from '../domain/ascent.js';
import type { Authority } from '../domain/authority.js';
import { pathsUp } from '../domain/chain.js';
import { gapReport } from '../domain/gap-report.js';
import { holdersOf, isCompetent } from '../domain/holders.js';
import { isInView } from '../domain/in-view.js';
import { Refusal } from '../domain/refusal.js';
import type { Finding } from '../domain/rule.js';
import type { View } from '../domain/view.js';
import { above } from '../store/above.js';
import { viewAsk } from '../store/batched.js';
import { bodiesBelow, factsThatFall, lapsingAuthorities } from '../store/dependents.js';
import { organizationOf } from '../store/decode/organization-of.js';
import { entityById } from '../store/entities.js';
import type { Store } from '../store/store.js';
import { arrangementIn } from './arrangement-in.js';
import { readingOf } from './reading-of.js';
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
  const body = organizationOf(entity.properties);
  if (!isInView(view, body)) return { organization, ...nothing };
  const { jurisdiction } = body;
  const ask = { ...viewAsk(view), id: organization };
  const [lapsedAuthorities, falling, below] = await Promise.all([
    lapsingAuthorities(store, ask),
    factsThatFall(store, ask),
    bodiesBelow(store, ask),
  ]);
  const retracted = [...view.retracted, organization, ...falling, ...lapsedAuthorities.map(({ id }) => id)];
  const without: View = { ...view, retracted };
  const chains = await chainsOf(
    store,
    below.map(({ id }) => id),
    view,
    without,
  );
  const local = jurisdiction === null ? none : await inJurisdiction(store, jurisdiction, view, without);
  return {
    organization,
    lapsedAuthorities,
    ...chains,
    ...local,
  };
}

const none = { orphanedFunctions: [], openedFindings: [] };
/** What does not exist leaves nothing behind. */
const nothing = { ...none, orphanedOrganizations: [], lapsedAuthorities: [], brokenChains: [] };

/** The bodies that lose their last superior, and those that no longer reach the top. */
async function chainsOf(store: Store, bodies: readonly string[], view: View, without: View) {
  const [before, after] = await Promise.all([view, without].map((each) => ascentOf(store, bodies, each)));
  if (!before || !after) throw new Error('Two views give two ascents.');
  const isTied = (ascent: Ascent, id: string) => (ascent.get(id)?.upward.length ?? 0) > 0;
  const reaches = (ascent: Ascent, id: string) => pathsUp(id, ascent, view.kind)[0]?.outcome === 'REACHES_TOP';
  return {
    orphanedOrganizations: bodies.filter((id) => isTied(before, id) && !isTied(after, id)),
    brokenChains: bodies.filter((id) => reaches(before, id) && !reaches(after, id)),
  };
}

const ascentOf = async (store: Store, bodies: readonly string[], view: View): Promise<Ascent> =>
  above(await readingOf(store, view), bodies, new Map());

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
