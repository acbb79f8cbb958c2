import { eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { postOf } from './decode/post-of.js';
import { existsInView } from './in-view.js';
import { rowsOf, type OfEntityAsk } from './rows-of.js';

/** The posts of a body. */
export const postsOf = rowsOf<OfEntityAsk, ReturnType<typeof postOf>>(
  cypher`${eachAsk}
MATCH (p:Post {organization: ask.id}) WHERE ${existsInView('p')}
RETURN at, properties(p) AS properties ORDER BY p.head DESC, p.id`,
  postOf,
);
