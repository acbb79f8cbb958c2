import type { AccountabilityTie } from './accountability-tie.js';
import type { Ascent, BodyAscent, CommandLink, PostLink } from './ascent.js';
import { leastSure, type Certainty } from './certainty.js';
import { knownFrom } from './day-known.js';
import type { Period } from './period.js';
import { superiors } from './superiors.js';
import type { View } from './view.js';
import { wayUp } from './way-up.js';

export const chainOutcomes = ['REACHES_TOP', 'VACANT', 'BROKEN', 'CYCLE'] as const;
export type ChainOutcome = (typeof chainOutcomes)[number];

/** One step up: the subject that it leads to, by what tie, on what fact. The first has neither. */
export interface ChainStep {
  readonly subject: string;
  readonly tie: AccountabilityTie | null;
  readonly fact: string | null;
  /** Since when the fact holds, where its source gives no exact day; else null. */
  readonly since: Period | null;
  readonly certainty: Certainty;
  readonly cites: readonly string[];
}
export interface ChainPath {
  readonly outcome: ChainOutcome;
  readonly steps: readonly ChainStep[];
  /** Where it ends at a post without a holder that is known: that post. */
  readonly unfilled?: PostLink;
}

const longest = 32;
const mostPaths = 64;

export const firstStep = (subject: string): ChainStep => ({
  subject,
  tie: null,
  fact: null,
  since: null,
  certainty: 'STATED',
  cites: [],
});

/** Every way up from a body, or so many of very many, the best first, then the shortest. */
export const pathsUp = (from: string, ascent: Ascent, kind: View['kind']): ChainPath[] =>
  pathsOn([firstStep(from)], ascent, kind).sort(best);

/** Whether any tie upward comes back to where it started: where none does, no path goes in a circle. */
export function isAboveItself(from: string, ascent: Ascent): boolean {
  if (!wayUp(from, ascent).mayCircle) return false;
  const passed = new Set<string>();
  const next = [from];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    const here = ascent.get(id);
    if (!here || passed.has(id)) continue;
    passed.add(id);
    for (const upper of [...here.upward.map((link) => link.upper), here.organization]) {
      if (upper === from) return true;
      if (upper !== null) next.push(upper);
    }
  }
  return false;
}

/** Whether a way up is known at once to reach the top, since it passes a government; where not, `pathsUp` tells. */
export const isGoverned = (from: string, ascent: Ascent): boolean => wayUp(from, ascent).governed <= longest;

/** Every way on from the last of some steps. */
export function pathsOn(steps: readonly ChainStep[], ascent: Ascent, kind: View['kind']): ChainPath[] {
  const paths: ChainPath[] = [];
  climb(steps, ascent, kind, paths);
  return paths;
}

const order: readonly ChainOutcome[] = ['REACHES_TOP', 'VACANT', 'CYCLE', 'BROKEN'];

export function best(one: ChainPath, other: ChainPath): number {
  return (
    order.indexOf(one.outcome) - order.indexOf(other.outcome) ||
    one.steps.length - other.steps.length ||
    Number(certaintyOf(one) === 'IMPLIED') - Number(certaintyOf(other) === 'IMPLIED') ||
    (key(one) < key(other) ? -1 : 1)
  );
}
const key = ({ steps }: ChainPath) =>
  [...steps.map(({ subject }) => subject), '', ...steps.map(({ fact }) => fact)].join(' ');

export const certaintyOf = ({ steps }: ChainPath): Certainty => leastSure(steps.map(({ certainty }) => certainty));

function climb(steps: readonly ChainStep[], ascent: Ascent, kind: View['kind'], paths: ChainPath[]): void {
  if (paths.length >= mostPaths) return;
  const last = steps.at(-1);
  const here = last && ascent.get(last.subject);
  if (!here || steps.length > longest) return void paths.push({ outcome: 'BROKEN', steps });
  const links = nearestFirst(superiors(here, ascent), ascent);
  if (links.length === 0 && here.organization !== null) {
    intoBody(steps, here.organization, ascent, kind, paths);
    return;
  }
  if (links.length === 0) return void paths.push(...throughHead(steps, here, ascent, kind));
  for (const { upper, tie, id, since, certainty, cites } of links) {
    const further = [...steps, { subject: upper, tie, fact: id, since, certainty, cites }];
    if (steps.some(({ subject }) => subject === upper)) paths.push({ outcome: 'CYCLE', steps: further });
    else climb(further, ascent, kind, paths);
  }
}

/** Of more ways than are looked at, those that are known to reach the top are among the first. */
function nearestFirst(links: readonly CommandLink[], ascent: Ascent): readonly CommandLink[] {
  if (links.length < 2) return links;
  const far = ({ upper }: CommandLink) => wayUp(upper, ascent).governed;
  return links.toSorted((one, other) => Number(far(one) > far(other)) - Number(far(one) < far(other)));
}

/** The uppermost post of a reporting line: into its body. */
function intoBody(
  steps: readonly ChainStep[],
  body: string,
  ascent: Ascent,
  kind: View['kind'],
  paths: ChainPath[],
): void {
  const post = steps.at(-1)?.subject ?? null;
  climb(
    [...steps, { subject: body, tie: 'IN', fact: post, since: null, certainty: 'STATED', cites: [] }],
    ascent,
    kind,
    paths,
  );
}

/** Nothing commands this body: on to its head post, the posts that this one follows, and whoever holds the last. */
function throughHead(steps: readonly ChainStep[], body: BodyAscent, ascent: Ascent, kind: View['kind']): ChainPath[] {
  const governed = steps.some(({ subject }) => ascent.get(subject)?.kind === 'GOVERNMENT');
  if (body.heads.length === 0) return [{ outcome: governed ? 'REACHES_TOP' : 'BROKEN', steps }];
  return body.heads.flatMap((posts) => {
    // Asked of the head itself, its body leads back to it: there is no way on.
    const passed = posts.some(({ post }) => steps.some(({ subject }) => subject === post));
    return passed ? [endAt(posts.at(-1), steps, governed, kind)] : throughPosts(steps, posts, governed, kind);
  });
}

/** On along posts that follow one another to the holders of the last. */
export function throughPosts(
  steps: readonly ChainStep[],
  posts: readonly PostLink[],
  governed: boolean,
  kind: View['kind'],
): ChainPath[] {
  const toPosts = posts.map(({ post, rule, since, certainty, cites }): ChainStep =>
    rule
      ? {
          subject: post,
          tie: 'EX_OFFICIO',
          fact: rule.id,
          since: laterOf(rule.since, since),
          certainty: leastSure([rule.certainty, certainty]),
          cites: rule.cites,
        }
      : { subject: post, tie: 'HEADED_BY', fact: post, since, certainty, cites },
  );
  const last = posts.at(-1);
  const reached = [...steps, ...toPosts];
  const top = governed || last?.top === true;
  if (!last || last.holders.length === 0) return [endAt(last, reached, top, kind)];
  return last.holders.map(({ person, appointment, since, certainty, cites, top: leader }) => ({
    outcome: top || leader ? 'REACHES_TOP' : 'BROKEN',
    steps: [...reached, { subject: person, tie: 'HELD_BY', fact: appointment, since, certainty, cites }],
  }));
}

/** What becomes of a way that leads to nobody by name beyond a post. */
function endAt(post: PostLink | undefined, steps: readonly ChainStep[], top: boolean, kind: View['kind']): ChainPath {
  if (top) return { outcome: 'REACHES_TOP', steps };
  if (!post || post.holders.length > 0 || kind !== 'ACTUAL') return { outcome: 'BROKEN', steps };
  return { outcome: post.held === true ? 'BROKEN' : 'VACANT', steps, unfilled: post };
}

/** Of two beginnings without an exact day that which is in doubt for longer. */
const laterOf = (one: Period | null, other: Period | null): Period | null =>
  one && other ? (knownFrom(one) > knownFrom(other) ? one : other) : (one ?? other);
