import type { Arrangement } from './arrangement.js';

/** Ids of all that was asserted, here and in what this changes: evidence, as against the bodies, posts and functions that it is of. */
export function factIds(arrangement: Arrangement): ReadonlySet<string> {
  const { powers, widerSupervision, ties, absences, staffings, appraisals, assignments, evaluations } = arrangement;
  const { ascent, headPosts, base } = arrangement;
  const above = [...ascent.values()];
  const posts = [
    ...above.flatMap(({ heads }) => heads.flat()),
    ...headPosts.flatMap(({ followed }) => followed.flat()),
  ];
  return new Set([
    ...[powers, widerSupervision, ties, absences, staffings, appraisals, assignments, evaluations]
      .flat()
      .map(({ id }) => id),
    ...above.flatMap(({ upward }) => upward.map(({ id }) => id)),
    ...posts.flatMap(({ rule, holders }) => [...(rule ? [rule.id] : []), ...holders.map((each) => each.appointment)]),
    ...(base ? factIds(base) : []),
  ]);
}
