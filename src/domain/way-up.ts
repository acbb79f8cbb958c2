import type { Ascent, BodyAscent } from './ascent.js';
import { onceOf } from './once-of.js';
import { superiors } from './superiors.js';

/** What can be said of the ways up from a subject without writing them out. */
export interface WayUp {
  /** How many steps the shortest has that comes to an end; infinite where none is known to. */
  readonly ends: number;
  /** The same of those that pass a government. */
  readonly governed: number;
  /** Whether a tie upward may come back to where it started: from nowhere else does one. */
  readonly mayCircle: boolean;
}

const waysIn = onceOf<Ascent, [], Map<string, WayUp>>(() => new Map());

/** What is above many is gone through once for all of them. Where that is not simple, nothing is promised. */
export const wayUp = (from: string, ascent: Ascent): WayUp => wayOf(from, ascent, waysIn(ascent), 0);

const unknown: WayUp = { ends: Infinity, governed: Infinity, mayCircle: false };
const notSimple: WayUp = { ...unknown, mayCircle: true };
const deepest = 500;

function wayOf(id: string, ascent: Ascent, found: Map<string, WayUp>, depth: number): WayUp {
  const before = found.get(id);
  if (before) return before;
  const here = ascent.get(id);
  if (!here) return unknown;
  if (depth > deepest) return notSimple;
  // Whoever comes back here while it is gone through has gone in a circle.
  found.set(id, notSimple);
  const way = onFrom(here, ascent, (upper) => wayOf(upper, ascent, found, depth + 1));
  found.set(id, way);
  return way;
}

function onFrom(here: BodyAscent, ascent: Ascent, wayFrom: (upper: string) => WayUp): WayUp {
  const { upward, organization, kind } = here;
  const inside = organization === null ? [] : [organization];
  const mayCircle = [...upward.map(({ upper }) => upper), ...inside].some((upper) => wayFrom(upper).mayCircle);
  const commanding = superiors(here, ascent).map(({ upper }) => upper);
  const ways = (commanding.length > 0 ? commanding : inside).map(wayFrom);
  const ends = ways.length === 0 ? 1 : 1 + Math.min(...ways.map((way) => way.ends));
  const governed = kind === 'GOVERNMENT' ? ends : 1 + Math.min(Infinity, ...ways.map((way) => way.governed));
  return { ends, governed, mayCircle };
}
