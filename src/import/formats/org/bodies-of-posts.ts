import { grouped } from '../../../domain/grouped.js';
import type { Pair } from './described.js';
import type { Ties } from './ties.js';

export interface BodyOfPost {
  readonly body: Pair | undefined;
  /** Bodies that it is said to be in as well, and that the body is not within. */
  readonly others: readonly Pair[];
}

/** The body that each post is in: of several, the one within the most of the others, such as a unit of the department. */
export function bodiesOfPosts({ postIn, unitOf, subOrganizationOf }: Ties): (post: string) => BodyOfPost {
  const said = grouped(postIn, ({ from }) => from);
  const above = grouped([...unitOf, ...subOrganizationOf], ({ from }) => from);
  const allAbove = (body: string) => {
    const all = new Set<string>();
    for (let next = [body]; next.length > 0;) {
      next = next.flatMap((each) => (above.get(each) ?? []).map(({ to }) => to)).filter((each) => !all.has(each));
      for (const each of next) all.add(each);
    }
    return all;
  };
  return (post) => {
    const [first, ...rest] = said.get(post) ?? [];
    if (!first || rest.length === 0) return { body: first, others: [] };
    const [body = first, ...others] = [first, ...rest].toSorted((a, b) => allAbove(b.to).size - allAbove(a.to).size);
    const within = allAbove(body.to);
    return { body, others: others.filter(({ to }) => !within.has(to)) };
  };
}
