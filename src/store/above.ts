import type { Ascent, BodyAscent, CommandLink } from '../domain/ascent.js';
import type { Body } from '../domain/arrangement.js';
import { grouped } from '../domain/grouped.js';
import { waysOf, type HeadPost } from '../domain/head-post.js';
import type { Power } from '../domain/power.js';
import { isCommand, lowerAndUpper, type Relation } from '../domain/relation.js';
import type { ArrangementFacts } from './arrangement-facts.js';
import { ascentSteps } from './ascents.js';
import { viewAsk } from './batched.js';
import { readThrough } from './read-through.js';
import type { Reading } from './reading.js';
import { supervisionWithin } from './supervision-within.js';

/** The steps up that follow from what has been read: those of the bodies that it holds all ties of. */
export function stepsFrom(
  { bodies, ties, headPosts }: ArrangementFacts,
  isThere: (body: string) => boolean,
): BodyAscent[] {
  const upward = new Map<string, CommandLink[]>(bodies.map(({ id }) => [id, []]));
  for (const tie of ties) {
    const link = linkOf(tie);
    if (link && isThere(link.upper)) upward.get(link.lower)?.push(link);
  }
  const heads = grouped(headPosts, ({ organization }) => organization);
  return bodies.map((body) => stepOf(body, upward.get(body.id) ?? [], heads.get(body.id) ?? []));
}

const stepOf = ({ id, kind }: Body, upward: readonly CommandLink[], heads: readonly HeadPost[]): BodyAscent => ({
  id,
  kind,
  organization: null,
  upward,
  heads: upward.length === 0 || kind === 'GOVERNMENT' ? heads.flatMap(waysOf) : [],
});

function linkOf(tie: Relation): CommandLink | null {
  const ends = lowerAndUpper(tie);
  if (!ends || !isCommand(tie.type)) return null;
  const { id, type, certainty, cites, validity } = tie;
  const { from, fromPrecision } = validity;
  const isExact = fromPrecision === 'DAY' || fromPrecision === 'UNKNOWN';
  const since = isExact ? null : { from, to: null, fromPrecision, toPrecision: 'UNKNOWN' as const };
  return { id, tie: type, ...ends, since, certainty, cites };
}

/** All that is above some bodies and posts: what is at hand or remembered, and a statement for each level that is neither. */
export async function above(
  reading: Reading,
  from: readonly string[],
  atHand: ReadonlyMap<string, BodyAscent>,
): Promise<Ascent> {
  const found = new Map<string, BodyAscent>();
  const asked = new Set<string>();
  for (let next = [...from]; next.length > 0;) {
    const missing: string[] = [];
    for (let id = next.pop(); id !== undefined; id = next.pop()) {
      if (asked.has(id)) continue;
      asked.add(id);
      const step = atHand.get(id) ?? reading.ascents.get(id);
      if (step) found.set(id, step);
      else missing.push(id);
      if (step) next.push(...beyond(step));
    }
    if (missing.length === 0) break;
    for (const step of await ascentSteps(reading.store, { ...viewAsk(reading.view), ids: missing })) {
      reading.ascents.set(step.id, step);
      found.set(step.id, step);
      next.push(...beyond(step));
    }
  }
  return found;
}

/** Where a way goes on: to superiors, and from a post to its body. */
const beyond = ({ upward, organization }: BodyAscent): string[] => [
  ...upward.map(({ upper }) => upper),
  ...(organization === null ? [] : [organization]),
];

/** Who supervises in the jurisdictions that others lie in. */
export const supervisionAbove = (
  reading: Reading,
  places: readonly string[],
): Promise<ReadonlyMap<string, readonly Power[]>> =>
  readThrough(reading.supervision, places, (missing) =>
    supervisionWithin(reading.store, { ...viewAsk(reading.view), places: missing }),
  );
