import type { CollectedItems } from '../collected-items.js';
import type { OrganogramSet } from './organogram-set.js';
import { type FindPost, isGone, isWithoutHolder, type SeniorPost } from './senior-post.js';
import { isTop, isUntold } from './words.js';

/** States who reports to whom among the senior posts, and names whatever line leads nowhere. */
export function stateReportingLines(
  posts: readonly SeniorPost[],
  heads: ReadonlySet<SeniorPost>,
  find: FindPost,
  { date, common }: OrganogramSet,
  { add, lost, noted }: CollectedItems,
): void {
  for (const post of posts) {
    const { text, place } = post.rows[0].cell('reportsTo');
    if (isTop(text)) continue;
    const said = `the post '${post.reference}' reports to`;
    if (isUntold(text)) {
      noted(place, `${said} '${text}': to whom is not said`);
      continue;
    }
    const upper = find(text, post.organisation);
    if (!upper) lost(place, `${said} '${text}', which the file does not list`);
    else if (upper === post && heads.has(post))
      noted(place, `${said} itself: no other is at the top, so it is taken for the head`);
    else if (upper === post) lost(place, `${said} itself`);
    else if (isGone(upper) && !isGone(post)) lost(place, `${said} '${text}', which is eliminated`);
    else if (date !== null || !isGone(post)) {
      const period = isGone(post) ? { from: null, to: date } : {};
      add(
        'relations',
        {
          ...common(post.organisation),
          id: `${post.id}.r`,
          source: post.id,
          type: 'SUBORDINATE_TO',
          target: upper.id,
          ...period,
        },
        place,
      );
    }
  }
}

/** Names every vacant post that others report to. */
export function noteVacantSuperiors(
  posts: readonly SeniorPost[],
  reports: ReadonlyMap<SeniorPost, number>,
  { noted }: CollectedItems,
): void {
  for (const post of posts) {
    const count = reports.get(post) ?? 0;
    if (count === 0 || !isWithoutHolder(post)) continue;
    const { place } = post.rows[0].cell('name');
    noted(
      place,
      `the post '${post.reference}' is vacant, and ${count === 1 ? 'one row reports' : `${count} rows report`} to it`,
    );
  }
}
