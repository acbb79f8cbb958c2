import type { Ascent, BodyAscent, CommandLink, Holder, PostLink } from '../../src/domain/ascent.js';
import type { Certainty } from '../../src/domain/certainty.js';
import { lowerAndUpper, type CommandTie, type RelationType } from '../../src/domain/relation.js';

interface GivenBody extends Partial<Pick<BodyAscent, 'kind' | 'organization'>> {
  readonly heads?: BodyAscent['heads'];
}

/** Ties as `office SUBORDINATE_TO ministry`, or `… implied`, which are their ids; bodies only where there is more to say of them. */
export function ascentOf(ties: readonly string[], bodies: Readonly<Record<string, GivenBody>> = {}): Ascent {
  const links = ties.map(linkOf);
  const ids = new Set([...Object.keys(bodies), ...links.flatMap(({ lower, upper }) => [lower, upper])]);
  return new Map(
    [...ids].map((id) => {
      const { kind = 'DEPARTMENT', organization = null, heads = [] } = bodies[id] ?? {};
      return [id, { id, kind, organization, heads, upward: links.filter(({ lower }) => lower === id) }];
    }),
  );
}

function linkOf(said: string): CommandLink {
  const [source = '', type = '', target = '', implied] = said.split(' ');
  const ends = lowerAndUpper({ source, type: type as RelationType, target });
  if (!ends) throw new Error(`${type} does not command.`);
  return { id: said, tie: type as CommandTie, ...ends, since: null, certainty: sureness(implied), cites: [said] };
}

/** A post on the way: `chair`, held by nobody unless said. */
export const postOf = (post: string, more: Partial<PostLink> = {}): PostLink => ({
  post,
  rule: null,
  since: null,
  certainty: 'STATED',
  cites: [],
  top: false,
  governs: null,
  held: null,
  holders: [],
  ...more,
});

/** A post that is held by virtue of the one before it. */
export const followedPost = (post: string, more: Partial<PostLink> = {}, certainty: Certainty = 'STATED'): PostLink =>
  postOf(post, { rule: { id: `follows ${post}`, since: null, certainty, cites: [`rule of ${post}`] }, ...more });

export const holderOf = (person: string, top = false): Holder => ({
  person,
  appointment: `appointment of ${person}`,
  since: null,
  certainty: 'STATED',
  cites: [],
  top,
  governs: [],
});

const sureness = (implied: string | undefined): Certainty => (implied === 'implied' ? 'IMPLIED' : 'STATED');
