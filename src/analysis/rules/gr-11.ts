import { isGoverned, pathsUp, type ChainPath } from '../../domain/chain.js';
import { pathsFromPlaces } from '../../domain/post-chain.js';
import type { Breach, Rule } from '../../domain/rule.js';
import { nameOf } from '../../domain/rule-words.js';

/** 问责链断裂: from a body that answers for something, no way up reaches a government or its leader. */
export const gr11: Rule = {
  id: 'GR-11',
  name: '问责链断裂',
  nameEn: 'Broken chain of accountability',
  severity: 'ERROR',
  statement:
    'MUST: from every body that is accountable for a function, a chain of command reaches a government or its leader.',
  cites: ['S055'],
  judged(arrangement) {
    const { view, ascent, powers, reporting, headPosts, holdingPosts } = arrangement;
    const lines = new Set(reporting);
    const waysOf = (id: string) => holdingPosts.get(id) ?? [];
    // A post that holds the power itself answers along its own reporting line, or through the post that it follows, where there is either.
    const answersItself = (holder: string) => lines.has(holder) || waysOf(holder).some(({ length }) => length > 1);
    const accountable = [
      ...new Set(
        powers
          .filter(({ role }) => role === 'ACCOUNTABLE')
          .map(({ holder, body }) => (answersItself(holder) ? holder : body)),
      ),
    ].sort();
    const breaches: Breach[] = [];
    const unknown: string[] = [];
    const tops = new Set(headPosts.filter(({ post }) => post.top).map(({ post }) => post.post));
    for (const body of accountable.filter((id) => !tops.has(id))) {
      const ways = waysOf(body);
      const follows = ways.some(({ length }) => length > 1);
      if (!follows && isGoverned(body, ascent)) continue;
      const [best] = follows
        ? pathsFromPlaces(body, [{ appointment: null, ways }], ascent, view.kind)
        : pathsUp(body, ascent, view.kind);
      if (!best || best.outcome === 'REACHES_TOP') continue;
      const name = nameOf(arrangement, body);
      const last = best.steps.findLast(({ subject }) => ascent.get(subject)?.organization === null);
      const end = nameOf(arrangement, last?.subject ?? body);
      // Whom it will lead to once the post is filled is not known.
      if (best.unfilled) unknown.push(unfilled(name, end, best));
      // What a proposal does not say of its top body is not said; it is not a fault.
      else if (best.outcome === 'BROKEN' && view.kind === 'TO_BE')
        unknown.push(`What ${end} answers to is not recorded.`);
      else breaches.push(broken(body, name, end, best));
    }
    return { examined: accountable.length, breaches, unknown: [...new Set(unknown)] };
  },
};

const broken = (body: string, name: string, end: string, { outcome, steps }: ChainPath): Breach => ({
  statement:
    outcome === 'CYCLE'
      ? `The way up from ${name} comes back to ${end}.`
      : `The way up from ${name} ends at ${end}, below any government.`,
  subjects: [
    body,
    ...steps.slice(1).flatMap(({ subject, fact }) => (fact === null ? subject : [fact, subject])),
  ].filter(
    // The way through a post is shown by the post itself.
    (id, at, all) => id !== all[at - 1],
  ),
  cites: [...new Set(steps.flatMap(({ cites }) => cites))],
});

const unfilled = (name: string, end: string, { unfilled: post }: ChainPath): string =>
  `The way up from ${name} ends at ${end}, ${emptiness(post?.held ?? null)}.`;

function emptiness(held: boolean | null): string {
  if (held === null) return 'in whose head post nobody is recorded';
  return held ? 'whose head is not named' : 'whose head post is vacant';
}
