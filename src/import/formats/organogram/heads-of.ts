import { grouped } from '../../../domain/grouped.js';
import type { Cell } from '../table/table.js';
import type { CollectedItems } from '../collected-items.js';
import { type FindPost, isGone, type SeniorPost } from './senior-post.js';
import { isTop } from './words.js';

/** The head posts: of each organisation the one post at the top. Where there are several, or none, nobody is said to be the head. */
export function headsOf(
  posts: readonly SeniorPost[],
  find: FindPost,
  header: Cell,
  { noted }: CollectedItems,
): Set<SeniorPost> {
  const heads = new Set<SeniorPost>();
  for (const own of grouped(posts, ({ organisation }) => organisation).values()) {
    const living = own.filter((post) => !isGone(post));
    const tops = living.filter((post) => isTop(superior(post).text));
    const [top, other] = tops;
    if (top && !other) heads.add(top);
    else if (top) {
      const references = tops.map(({ reference }) => reference);
      for (const post of tops) {
        const others = references.filter((reference) => reference !== post.reference);
        const shown =
          others.length > 5 ? `${others.slice(0, 5).join(', ')} and ${others.length - 5} more` : others.join(', ');
        noted(
          superior(post).place,
          `the post '${post.reference}' is not the only one at the top (${shown}): none is taken for the head`,
        );
      }
    } else {
      const [self, second] = living.filter((post) => reportsToItself(post, find));
      if (self && !second) heads.add(self);
      // Whoever is led from another organisation of the set needs no top of its own.
      else if (!living.some((post) => isElsewhere(post, find)))
        noted(header.place, 'no post is at the top: none is taken for the head');
    }
  }
  return heads;
}

const superior = ({ rows: [row] }: SeniorPost) => row.cell('reportsTo');
const reportsToItself = (post: SeniorPost, find: FindPost) => find(superior(post).text, post.organisation) === post;
const isElsewhere = (post: SeniorPost, find: FindPost) => {
  const upper = find(superior(post).text, post.organisation);
  return upper !== undefined && upper.organisation !== post.organisation;
};
