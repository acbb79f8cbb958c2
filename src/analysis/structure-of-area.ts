import type { Arrangement } from '../domain/arrangement.js';
import { joinedStructures, noStructure, structureOf, type PostHeld, type Structure } from '../domain/structure.js';
import { isInView } from '../domain/in-view.js';
import type { View } from '../domain/view.js';
import { viewAsk } from '../store/batched.js';
import { jurisdictionsInside, type Place } from '../store/jurisdictions.js';
import { keptReport } from '../store/kept-reports.js';
import { postsHeld } from '../store/posts-held.js';
import type { Store } from '../store/store.js';
import { arrangementPages } from './arrangement-pages.js';
import { keeping } from './keeping.js';
import { reportKey } from './make-report.js';
import { paceFor } from './pace.js';
import { readingOf } from './reading-of.js';
import { requireJurisdiction } from './require-jurisdiction.js';
import { fewPlaces, underWay, withPatience } from './under-way.js';

/**
 * Span and layers of a jurisdiction, or of all that lies inside it. That of a big area is kept until the data change, as
 * its gap report is.
 */
export async function structureOfArea(
  store: Store,
  jurisdiction: string,
  subtree: boolean,
  view: View,
  patienceMillis = Infinity,
): Promise<Structure> {
  if (subtree) {
    const structure = structureInside(store, jurisdiction, view, patienceMillis);
    return withPatience(structure, patienceMillis, `The structure of all inside '${jurisdiction}'`);
  }
  const isThere = isInView(view, await requireJurisdiction(store, jurisdiction));
  return structureOfPlaces(store, isThere ? [{ id: jurisdiction, level: null, holds: true }] : [], view);
}

async function structureInside(
  store: Store,
  jurisdiction: string,
  view: View,
  patienceMillis: number,
): Promise<Structure> {
  const key = `structure ${reportKey(jurisdiction, view)}`;
  const known = await keptReport<Written>(store, key);
  if (known) return asRead(known.results);
  await requireJurisdiction(store, jurisdiction);
  const places = await jurisdictionsInside(store, jurisdiction, view);
  if (places.length <= fewPlaces) return structureOfPlaces(store, places, view);
  const make = () => structureOfPlaces(store, places, view, paceFor(patienceMillis));
  return underWay(store, key, () => keeping(store, key, make, asWritten));
}

async function structureOfPlaces(
  store: Store,
  places: readonly Place[],
  view: View,
  pace = paceFor(),
): Promise<Structure> {
  let whole = noStructure;
  let before: readonly Arrangement[] = [];
  let posts = none;
  for await (const page of arrangementPages(await readingOf(store, view), places, pace)) {
    // Its posts are read while the page before is gone through.
    const inhabited = page.flatMap(({ jurisdiction, bodies }) => (bodies.length > 0 ? jurisdiction : []));
    const [known, next] = [
      await posts,
      inhabited.length > 0 ? postsHeld(store, { ...viewAsk(view), places: inhabited }) : none,
    ];
    next.catch(() => undefined);
    whole = joinedWith(whole, before, known);
    [before, posts] = [page, next];
  }
  return joinedWith(whole, before, await posts);
}

type PostsByPlace = readonly (readonly [string, readonly PostHeld[]])[];
const none = Promise.resolve<PostsByPlace>([]);

function joinedWith(whole: Structure, page: readonly Arrangement[], posts: PostsByPlace): Structure {
  const held = new Map(posts);
  return joinedStructures([whole, ...page.map((each) => structureOf(each, held.get(each.jurisdiction) ?? []))]);
}

const asWritten = ({ spans, coverage, ...counts }: Structure) => ({
  ...counts,
  spans: [...spans],
  coverage: [...coverage],
});
type Written = ReturnType<typeof asWritten>;

const asRead = ({ spans, coverage, ...counts }: Written): Structure => ({
  ...counts,
  spans: new Map(spans),
  coverage: new Map(coverage),
});
