import type { Arrangement } from './arrangement.js';
import type { Ascent, PostLink } from './ascent.js';
import { onceOf } from './once-of.js';

/** Whether an id is of what was asserted, here and in what this changes: evidence, as against the bodies, posts and functions that it is of. */
export function isFactIn(arrangement: Arrangement): (id: string) => boolean {
  const { powers, widerSupervision, ties, absences, staffings, appraisals, assignments, evaluations } = arrangement;
  const { headPosts, ascent, base } = arrangement;
  const here = new Set([
    ...[powers, widerSupervision, ties, absences, staffings, appraisals, assignments, evaluations]
      .flat()
      .map(({ id }) => id),
    ...headPosts.flatMap(({ followed }) => followed.flat().flatMap(factsOfPost)),
  ]);
  const above = factsAbove(ascent);
  const isBefore = base && isFactIn(base);
  return (id) => here.has(id) || above.has(id) || isBefore?.(id) === true;
}

/** Many arrangements share one way up, which is gone through once. */
const factsAbove = onceOf((ascent: Ascent): ReadonlySet<string> => {
  const facts = new Set<string>();
  for (const { upward, heads } of ascent.values()) {
    for (const { id } of upward) facts.add(id);
    for (const id of heads.flat().flatMap(factsOfPost)) facts.add(id);
  }
  return facts;
});

const factsOfPost = ({ rule, holders }: PostLink): string[] => [
  ...(rule ? [rule.id] : []),
  ...holders.map(({ appointment }) => appointment),
];
