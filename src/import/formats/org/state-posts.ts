import { bodiesOfPosts } from './bodies-of-posts.js';
import { labelsOf } from './labels-of.js';
import type { OrgFile } from './org-file.js';
import { periodSaid } from './period-said.js';
import { headPostOf, org } from './vocabulary.js';

/** States posts. The post of whoever heads its body is the head post. */
export function statePosts({ described, ties, classes, idOf, items }: OrgFile): void {
  const bodyOf = bodiesOfPosts(ties);
  const headed = new Set(ties.headOf.map(({ from, to }) => `${from}\n${to}`));
  const holders = new Map<string, string[]>();
  for (const { from, to } of ties.heldBy) holders.set(from, [...(holders.get(from) ?? []), to]);
  const heads = new Set<string>();
  for (const thing of classes.posts) {
    const at = described.things.get(thing) ?? { line: 1, column: 1 };
    const own = labelsOf(described, thing);
    const [role] = described.of(thing, org('role'));
    const { name, nameEn, place = at } = own.name === undefined && role ? labelsOf(described, role.value) : own;
    const { body, others } = bodyOf(thing);
    for (const { place: at } of others)
      items.lost(at, `a post is in one body, and '${thing.slice(0, 80)}' in several: this one is left out`);
    const isFirst = body !== undefined && !heads.has(body.to);
    const head =
      described.of(thing, headPostOf).length > 0 ||
      (isFirst && (holders.get(thing) ?? []).some((holder) => headed.has(`${holder}\n${body.to}`)));
    if (head && body) heads.add(body.to);
    const { period, places } = periodSaid({ described }, thing);
    items.add(
      'posts',
      {
        id: idOf('p', thing),
        name,
        ...(nameEn !== undefined && { nameEn }),
        ...(body && { organization: idOf('o', body.to) }),
        head,
        ...period,
      },
      at,
      { name: place, organization: body?.place ?? at, ...places },
    );
  }
}
