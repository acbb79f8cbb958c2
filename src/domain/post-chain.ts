import type { Ascent, PostLink, PostWay } from './ascent.js';
import type { Certainty } from './certainty.js';
import { best, firstStep, pathsOn, throughPosts, type ChainPath, type ChainStep } from './chain.js';
import type { Period } from './period.js';
import { superiors } from './superiors.js';
import type { View } from './view.js';

/** A post that a question about a post or a person begins at. */
export interface PostPlace {
  /** The appointment, where a person was asked about. */
  readonly appointment: {
    readonly id: string;
    /** Since when, where the source gives no exact day; else null. */
    readonly since: Period | null;
    readonly certainty: Certainty;
    readonly cites: readonly string[];
  } | null;
  /** The ways on from the post: all begin with it. */
  readonly ways: readonly PostWay[];
}

/**
 * Every way up from a person or a post: along the posts that it follows ex officio; along reporting lines between
 * posts; and through the body that the uppermost post is in.
 */
export const pathsFromPlaces = (
  asked: string,
  places: readonly PostPlace[],
  ascent: Ascent,
  kind: View['kind'],
): ChainPath[] => places.flatMap((place) => pathsFromPlace(asked, place, ascent, kind)).sort(best);

function pathsFromPlace(
  asked: string,
  { appointment, ways }: PostPlace,
  ascent: Ascent,
  kind: View['kind'],
): ChainPath[] {
  const post = ways[0]?.[0];
  if (!post) return [];
  const held: ChainStep[] = appointment
    ? [firstStep(asked), { ...appointment, subject: post.post, tie: 'HOLDS', fact: appointment.id }]
    : [firstStep(post.post)];
  const atTop: ChainPath = { outcome: 'REACHES_TOP', steps: [...held, ...holderOf(post, asked)] };
  if (post.top && !isCommanded(post.post, ascent)) return [atTop];

  const own = pathsOn(held, ascent, kind);
  if (post.top) {
    // The head of a government that itself has a superior answers on through it.
    const further = own.filter(({ outcome }) => outcome === 'REACHES_TOP');
    return further.length > 0 ? further : [atTop];
  }
  const followed = ways.map((way) => way.slice(1)).filter(({ length }) => length > 0);
  if (followed.length === 0) return own;
  const exOfficio = followed
    .flatMap((way) => throughPosts(held, way, false, kind))
    .flatMap((path) =>
      path.outcome === 'REACHES_TOP'
        ? [path]
        : pathsOn(
            path.steps.filter(({ tie }) => tie !== 'HELD_BY'),
            ascent,
            kind,
          ),
    );
  // A post that follows another answers through that one; its own body counts as well, where it leads somewhere.
  return [...exOfficio, ...own.filter(({ outcome }) => outcome === 'REACHES_TOP' || outcome === 'CYCLE')];
}

function isCommanded(post: string, ascent: Ascent): boolean {
  const body = ascent.get(ascent.get(post)?.organization ?? '');
  return body !== undefined && superiors(body, ascent).length > 0;
}

function holderOf({ holders }: PostLink, asked: string): ChainStep[] {
  const [holder] = holders;
  if (!holder || holder.person === asked) return [];
  const { person, appointment, since, certainty, cites } = holder;
  return [{ subject: person, tie: 'HELD_BY', fact: appointment, since, certainty, cites }];
}
