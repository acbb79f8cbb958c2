import { grouped } from '../../../domain/grouped.js';
import type { Cell } from '../table/table.js';
import type { CollectedItems } from '../collected-items.js';
import { type FindPost, isGone, type SeniorPost } from './senior-post.js';
import { isTop } from './words.js';

/**
 * The head posts: of each organisation the one post at the top, or the one that alone reports to nobody of it but to another
 * organisation. Where there are several, or none, nobody is said to be the head.
 */
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
        const others = shown(references.filter((reference) => reference !== post.reference));
        noted(
          superior(post).place,
          `the post '${post.reference}' is not the only one at the top (${others}): none is taken for the head`,
        );
      }
    } else {
      const [self, second] = living.filter((post) => reportsToItself(post, find));
      const highest = living.filter((post) => !isWithin(post, find));
      const led = highest.find((post) => isElsewhere(post, find));
      if (self && !second) heads.add(self);
      else if (!led) noted(header.place, 'no post is at the top: none is taken for the head');
      else if (highest.length === 1) heads.add(led);
      else {
        const others = shown(highest.filter((post) => post !== led).map(({ reference }) => reference));
        noted(
          superior(led).place,
          `the post '${led.reference}' reports to another organisation, and others to nobody of their own either (${others}): none is taken for the head`,
        );
      }
    }
  }
  return heads;
}

const shown = (references: readonly string[]) =>
  references.length > 5
    ? `${references.slice(0, 5).join(', ')} and ${references.length - 5} more`
    : references.join(', ');
const superior = ({ rows: [row] }: SeniorPost) => row.cell('reportsTo');
const upperOf = (post: SeniorPost, find: FindPost) => find(superior(post).text, post.organisation);
const reportsToItself = (post: SeniorPost, find: FindPost) => upperOf(post, find) === post;
const isWithin = (post: SeniorPost, find: FindPost) => {
  const upper = upperOf(post, find);
  return upper !== undefined && upper !== post && upper.organisation === post.organisation;
};
const isElsewhere = (post: SeniorPost, find: FindPost) => {
  const upper = upperOf(post, find);
  return upper !== undefined && upper.organisation !== post.organisation;
};
