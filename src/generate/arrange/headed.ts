import { personName } from '../country/person-name.js';
import { add, addOther, dayIn, type Draft, type Post } from './draft.js';

/** Gives a body a post with a holder, and some of them a former holder. */
export function headed(draft: Draft, organization: string, name: string, head = true): Post {
  const { random } = draft;
  const post = add(draft.posts, { id: `${organization}.${head ? 'head' : 'deputy'}`, name, organization, head });
  const since = dayIn(random, 2019, 2023);
  appoint(draft, post, 'now', since);
  if (random.chance(0.3)) appoint(draft, post, 'was', dayIn(random, 2012, 2016), since);
  return post;
}

function appoint(draft: Draft, post: Post, when: string, from: string, to?: string): void {
  const person = `${post.id}.${when}`;
  addOther(draft, 'persons', { id: person, name: personName(draft.random) });
  addOther(draft, 'appointments', {
    id: `${person}.a`,
    person,
    post: post.id,
    from,
    ...(to === undefined ? {} : { to }),
  });
}
