import { expect } from '@jest/globals';
import { base, overlay } from './arrangement.js';
import { everyAnswer } from './every-answer.js';
import { holds } from './hold.js';
import { retractedIn, retracting, withDependents, without, withoutAdditions } from './without.js';
import type { Arrangement } from './arrangement.js';

holds('a what-if in which nothing is changed answers every question as its base does', {
  on: 12,
  beside: (arrangement) => [retracting(withoutAdditions(arrangement), [])],
  check: async (_, unchanged) => {
    const { arrangement } = unchanged;
    const [one, other] = await Promise.all(
      [base, overlay].map((scenario) => everyAnswer(unchanged, arrangement, { scenario, asOf: arrangement.day })),
    );
    expect(other).toEqual(one);
  },
});

holds('a what-if that takes facts back answers every question as a base that never had them', {
  on: 12,
  beside: (arrangement) => {
    const plain = withoutAdditions(arrangement);
    return [retracting(plain, retractedWith(plain)), without(plain, retractedIn(plain))];
  },
  check: async (_, retracted, never) => {
    const about = never.arrangement;
    const [one, other] = await Promise.all([
      everyAnswer(retracted, about, { scenario: overlay, asOf: about.day }),
      everyAnswer(never, about, { scenario: base, asOf: about.day }),
    ]);
    expect(one).toEqual(other);
  },
});

/** What is retracted by name: with a body its ties, posts and powers fall of themselves; powers about it, and those delegated from a power, do not. */
function retractedWith(arrangement: Arrangement): string[] {
  const ids = retractedIn(arrangement);
  const gone = withDependents(arrangement, ids);
  const bodies = new Set(arrangement.organizations.map(({ id }) => id).filter((id) => gone.has(id)));
  const posts = new Set(arrangement.posts.filter(({ organization }) => bodies.has(organization)).map(({ id }) => id));
  const powers = arrangement.authorities.filter(
    ({ id, holder }) => gone.has(id) && !bodies.has(holder) && !posts.has(holder),
  );
  return [...new Set([...ids, ...powers.map(({ id }) => id)])].filter((id) => !posts.has(id));
}
