import { setImmediate } from 'node:timers/promises';
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
import { placesAround } from '../store/places-around.js';
import type { Store } from '../store/store.js';
import { arrangementPages } from './arrangement-pages.js';
import { paceFor } from './pace.js';
import { readingOf } from './reading-of.js';
import { ruleCatalogue } from './rule-catalogue.js';
import { fewPlaces } from './under-way.js';

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
 * falls with it, and the answers compared. Rules are judged where somebody would notice, in so many places at most.
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
  const [lapsedAuthorities, falling, below, around] = await Promise.all([
    lapsingAuthorities(store, ask),
    factsThatFall(store, ask),
    bodiesBelow(store, ask),
    placesAround(store, ask),
  ]);
  const retracted = [...view.retracted, organization, ...falling, ...lapsedAuthorities.map(({ id }) => id)];
  const without: View = { ...view, retracted };
  const chains = await chainsOf(
    store,
    below.map(({ id }) => id),
    view,
    without,
  );
  const noticing = [jurisdiction, ...around, ...below.map((each) => each.jurisdiction)];
  const places = [...new Set(noticing.flatMap((place) => place ?? []))].slice(0, fewPlaces);
  return {
    organization,
    lapsedAuthorities,
    ...chains,
    ...(await foundIn(store, { jurisdiction, places }, view, without)),
  };
}

/** What does not exist leaves nothing behind. */
const nothing = {
  orphanedFunctions: [],
  orphanedOrganizations: [],
  lapsedAuthorities: [],
  brokenChains: [],
  openedFindings: [],
};

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

interface Where {
  readonly jurisdiction: string | null;
  readonly places: readonly string[];
}

/** The functions that nobody is left to hold in the body's own jurisdiction, and what is found anew in all of some places. */
async function foundIn(store: Store, where: Where, view: View, without: View) {
  const [before, after] = await Promise.all([view, without].map((each) => judgedIn(store, where, each)));
  if (!before || !after) throw new Error('Two views give two judgements.');
  const opened = [...after.found].flatMap(([key, finding]) => (before.found.has(key) ? [] : finding));
  const { home } = after;
  return {
    orphanedFunctions: home ? heldFunctions(before.home).filter((id) => holdersOf(home, id).length === 0) : [],
    // A tie across a border is judged from both sides.
    openedFindings: [...new Map(opened.map((finding) => [finding.id, finding])).values()],
  };
}

async function judgedIn(store: Store, { jurisdiction, places }: Where, view: View) {
  const found = new Map<string, Finding>();
  let home: Arrangement | undefined;
  const asked = places.map((id) => ({ id, level: null, holds: true }));
  for await (const page of arrangementPages(await readingOf(store, view), asked, paceFor(0))) {
    for (const arrangement of page) {
      if (arrangement.jurisdiction === jurisdiction) home = arrangement;
      const findings = findingsOf(gapReport(arrangement, ruleCatalogue));
      for (const [key, finding] of findings) found.set(`${arrangement.jurisdiction} ${key}`, finding);
      // Other questions are answered in between.
      await setImmediate();
    }
  }
  return { found, home };
}

const heldFunctions = (home?: Arrangement): string[] =>
  [...new Set(home?.powers.filter(isCompetent).map((power) => power.function))].sort();
