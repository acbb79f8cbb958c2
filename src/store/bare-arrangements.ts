import type { Arrangement } from '../domain/arrangement.js';
import { nothingSaid } from './decode/said-of-bodies.js';
import type { Place } from './jurisdictions.js';
import type { Reading } from './reading.js';

/** The arrangements of jurisdictions that hold nothing: only what is said of functions anywhere is said there too. */
export async function bareArrangements(reading: Reading, places: readonly Place[]): Promise<Arrangement[]> {
  const { openLists, qualifications } = await reading.ofFunctions();
  const bare = {
    view: reading.view,
    catalogue: reading.catalogue,
    bodies: [],
    known: new Map(),
    ties: [],
    powers: [],
    widerSupervision: [],
    reporting: [],
    holdingPosts: new Map(),
    basesAbove: new Map(),
    ascent: new Map(),
    headPosts: [],
    peopled: [],
    ...nothingSaid,
    openLists,
    qualifications,
    absences: [],
    leftToThemselves: new Set<string>(),
    mechanisms: [],
    evaluations: [],
    domains: [],
    base: null,
  } satisfies Omit<Arrangement, 'jurisdiction' | 'level'>;
  return places.map(({ id, level }) => ({ ...bare, jurisdiction: id, level }));
}
