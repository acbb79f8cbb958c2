import type { Arrangement } from './arrangement.js';
import { holdersOf } from './holders.js';
import { isLiving } from './is-living.js';
import { lowerAndUpper } from './relation.js';

/** A post of a body, and whether somebody holds it; NOT_KNOWN where nobody is recorded to have held it ever. */
export interface PostHeld {
  readonly organization: string;
  readonly head: boolean;
  readonly held: 'HELD' | 'VACANT' | 'NOT_KNOWN';
}

/** How many posts are held, are known to be vacant, or neither. */
export interface Vacancy {
  readonly held: number;
  readonly vacant: number;
  readonly notKnown: number;
}

/** Span and layers of one jurisdiction, or of several together. */
export interface Structure {
  readonly jurisdictions: number;
  /** How many bodies have so many direct reports, by that number; those that have none are left out. */
  readonly spans: ReadonlyMap<number, number>;
  /** Bodies and posts by layer of command, the uppermost first; its length is how deep command goes inside a jurisdiction. */
  readonly layers: readonly { readonly bodies: number; readonly posts: number }[];
  readonly heads: Vacancy;
  readonly posts: Vacancy;
  /** By domain that something here belongs to: its functions, one count a jurisdiction, and those that somebody answers for. */
  readonly coverage: ReadonlyMap<string, { readonly functions: number; readonly covered: number }>;
}

export const noStructure: Structure = {
  jurisdictions: 0,
  spans: new Map(),
  layers: [],
  heads: { held: 0, vacant: 0, notKnown: 0 },
  posts: { held: 0, vacant: 0, notKnown: 0 },
  coverage: new Map(),
};

/** The structure of one jurisdiction. */
export function structureOf(arrangement: Arrangement, posts: readonly PostHeld[]): Structure {
  const layerOf = layersOf(arrangement);
  const layers = Array.from({ length: Math.max(0, ...layerOf.values()) }, () => ({ bodies: 0, posts: 0 }));
  for (const layer of layerOf.values()) (layers[layer - 1] ?? { bodies: 0 }).bodies += 1;
  for (const { organization } of posts) (layers[(layerOf.get(organization) ?? 0) - 1] ?? { posts: 0 }).posts += 1;
  return {
    jurisdictions: 1,
    spans: counted([...reportsOf(arrangement).values()].map(({ size }) => size)),
    layers,
    heads: vacancyOf(posts.filter(({ head }) => head)),
    posts: vacancyOf(posts),
    coverage: coverageOf(arrangement),
  };
}

/** Several together. */
export function joinedStructures(all: readonly Structure[]): Structure {
  const sum = (of: (each: Structure) => number) => all.reduce((total, each) => total + of(each), 0);
  const vacancy = (of: (each: Structure) => Vacancy): Vacancy => ({
    held: sum((each) => of(each).held),
    vacant: sum((each) => of(each).vacant),
    notKnown: sum((each) => of(each).notKnown),
  });
  const deepest = Math.max(0, ...all.map(({ layers }) => layers.length));
  return {
    jurisdictions: sum((each) => each.jurisdictions),
    spans: merged(
      all.map(({ spans }) => spans),
      (one, other) => one + other,
    ),
    layers: Array.from({ length: deepest }, (_, at) => ({
      bodies: sum(({ layers }) => layers[at]?.bodies ?? 0),
      posts: sum(({ layers }) => layers[at]?.posts ?? 0),
    })),
    heads: vacancy(({ heads }) => heads),
    posts: vacancy(({ posts }) => posts),
    coverage: merged(
      all.map(({ coverage }) => coverage),
      (one, other) => ({ functions: one.functions + other.functions, covered: one.covered + other.covered }),
    ),
  };
}

/** The least, the middle and the greatest span; null where nobody has a direct report. */
export function spanOf({ spans }: Pick<Structure, 'spans'>): { min: number; median: number; max: number } | null {
  const sizes = [...spans].sort(([one], [other]) => one - other);
  const [least, greatest] = [sizes[0], sizes.at(-1)];
  if (!least || !greatest) return null;
  const total = sizes.reduce((sum, [, bodies]) => sum + bodies, 0);
  const nth = (place: number) => {
    let passed = 0;
    return sizes.find(([, bodies]) => (passed += bodies) > place)?.[0] ?? greatest[0];
  };
  return {
    min: least[0],
    median: (nth(Math.floor((total - 1) / 2)) + nth(Math.floor(total / 2))) / 2,
    max: greatest[0],
  };
}

/** The bodies that each body here directly commands, wherever those are. */
function reportsOf(arrangement: Arrangement): ReadonlyMap<string, ReadonlySet<string>> {
  const isLivingTie = isLiving(arrangement);
  const here = new Set(arrangement.bodies.map(({ id }) => id));
  const reports = new Map<string, Set<string>>();
  for (const tie of arrangement.ties) {
    const ends = lowerAndUpper(tie);
    if (!ends || !here.has(ends.upper) || !isLivingTie(tie)) continue;
    const under = reports.get(ends.upper) ?? new Set();
    reports.set(ends.upper, under.add(ends.lower));
  }
  return reports;
}

/** How far each body is below the uppermost of the jurisdiction, which are on layer 1. A circle is walked once. */
function layersOf({ bodies, ascent }: Arrangement): ReadonlyMap<string, number> {
  const layers = new Map<string, number>(bodies.map(({ id }) => [id, 0]));
  const layerOf = (id: string, below: readonly string[]): number => {
    const known = layers.get(id);
    if (known !== 0) return known ?? 0;
    const upper = ascent.get(id)?.upward.flatMap((link) => (below.includes(link.upper) ? [] : link.upper)) ?? [];
    const layer = 1 + Math.max(0, ...upper.map((each) => layerOf(each, [...below, id])));
    layers.set(id, layer);
    return layer;
  };
  for (const { id } of bodies) layerOf(id, [id]);
  return layers;
}

const vacancyOf = (posts: readonly PostHeld[]): Vacancy => {
  const count = (what: PostHeld['held']) => posts.filter(({ held }) => held === what).length;
  return { held: count('HELD'), vacant: count('VACANT'), notKnown: count('NOT_KNOWN') };
};

function coverageOf(arrangement: Arrangement): Structure['coverage'] {
  return new Map(
    arrangement.domains.map(({ id, required, management }) => {
      const functions = [...new Set([...required, ...management])];
      const covered = functions.filter((each) => holdersOf(arrangement, each).length > 0).length;
      return [id, { functions: functions.length, covered }];
    }),
  );
}

function counted(sizes: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  return counts;
}

function merged<K, V>(maps: readonly ReadonlyMap<K, V>[], join: (one: V, other: V) => V): Map<K, V> {
  const all = new Map<K, V>();
  for (const map of maps) {
    for (const [key, value] of map) {
      const before = all.get(key);
      all.set(key, before === undefined ? value : join(before, value));
    }
  }
  return all;
}
