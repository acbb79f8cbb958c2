import type { Appointment, Arrangement, Post } from '../arrangement.js';
import { upperEnd, tiesAbove } from './command.js';
import type { World } from './world.js';

/** A way up: the subjects on it, how it ends, and whether every step of it is stated. */
export interface Way {
  readonly outcome: string;
  readonly subjects: readonly string[];
  readonly sure: boolean;
}

const outcomes = ['REACHES_TOP', 'VACANT', 'CYCLE', 'BROKEN'];

/** Every way up from a body. */
export function waysUp(id: string, world: World, arrangement: Arrangement): Way[] {
  return climb({ outcome: '', subjects: [id], sure: true }, world, arrangement);
}

/** What the contract says of the whole: the best outcome; and whether one of the shortest ways with it is stated. */
export function answerOf(ways: readonly Way[]): { readonly outcome: string; readonly sure: boolean } {
  const outcome = outcomes.find((each) => ways.some((way) => way.outcome === each)) ?? 'BROKEN';
  const best = ways.filter((way) => way.outcome === outcome);
  const shortest = Math.min(...best.map(({ subjects }) => subjects.length));
  return { outcome, sure: best.some(({ subjects, sure }) => subjects.length === shortest && sure) };
}

function climb(way: Way, world: World, arrangement: Arrangement): Way[] {
  const here = way.subjects.at(-1) ?? '';
  const kindOf = (id: string) => arrangement.organizations.find((body) => body.id === id)?.kind;
  const ties = tiesAbove(world.standing, here);
  const uppers = [...new Set(ties.map((tie) => upperEnd(tie)?.upper ?? ''))].filter(
    // The congress above a government does not command it.
    (upper) => !(kindOf(here) === 'GOVERNMENT' && kindOf(upper) === 'PEOPLES_CONGRESS'),
  );
  const governed = way.subjects.some((id) => kindOf(id) === 'GOVERNMENT');
  if (uppers.length === 0) return throughHead(way, governed, world, arrangement);
  return uppers.flatMap((upper) => {
    const sure = ties.some((tie) => upperEnd(tie)?.upper === upper && isSure(tie));
    const further = { outcome: 'CYCLE', subjects: [...way.subjects, upper], sure: way.sure && sure };
    return way.subjects.includes(upper) ? [further] : climb(further, world, arrangement);
  });
}

function throughHead(way: Way, governed: boolean, world: World, arrangement: Arrangement): Way[] {
  const body = way.subjects.at(-1);
  const head = world.posts.find((post) => post.head && post.organization === body);
  if (!head) return [{ ...way, outcome: governed ? 'REACHES_TOP' : 'BROKEN' }];
  const posts = [head.id, ...followedFrom(head.id, world)];
  const last = posts.at(-1) ?? '';
  const onPosts = {
    subjects: [...way.subjects, ...posts],
    sure: way.sure && posts.every((id, at) => isPostSure(id, posts[at - 1], world, arrangement)),
  };
  const top = governed || isTop(last, arrangement);
  const holders = world.appointments.filter(({ post }) => post === last);
  if (holders.length === 0) {
    return [{ ...onPosts, outcome: top ? 'REACHES_TOP' : world.kind === 'ACTUAL' ? 'VACANT' : 'BROKEN' }];
  }
  return holders.map((holder) => ({
    outcome: top || leads(holder, world, arrangement) ? 'REACHES_TOP' : 'BROKEN',
    subjects: [...onPosts.subjects, holder.person],
    sure: onPosts.sure && isSure(holder),
  }));
}

const isSure = ({ certainty }: { readonly certainty: string }) => certainty === 'STATED';

/** The posts that one follows, as far as they are there, each with its body. */
function followedFrom(post: string, world: World): string[] {
  const next = world.exOfficio.find((rule) => rule.post === post)?.follows;
  const body = world.posts.find(({ id }) => id === next)?.organization;
  const isThere = world.organizations.some(({ id }) => id === body);
  return next === undefined || !isThere ? [] : [next, ...followedFrom(next, world)];
}

/** Whether a post is stated, and so is the rule by which the one before follows it. */
const isPostSure = (id: string, before: string | undefined, { exOfficio }: World, { posts }: Arrangement) =>
  posts.find((post) => post.id === id)?.certainty === 'STATED' &&
  exOfficio.every((rule) => rule.follows !== id || rule.post !== before || rule.certainty === 'STATED');

/** The head post of a government, or of a party's central body. */
function isTop(id: string, { posts, organizations, jurisdictions }: Arrangement): boolean {
  const post = posts.find((each): each is Post => each.id === id);
  const body = organizations.find((each) => each.id === post?.organization);
  const level = jurisdictions.find((each) => each.id === body?.jurisdiction)?.level;
  return post?.head === true && (body?.kind === 'GOVERNMENT' || (body?.kind === 'PARTY_BODY' && level === 'CENTRAL'));
}

/** Whether the holder also holds the head post of a government. */
const leads = ({ person }: Appointment, world: World, arrangement: Arrangement) =>
  world.appointments.some(
    (other) =>
      other.person === person && world.posts.some(({ id }) => id === other.post) && isTop(other.post, arrangement),
  );
