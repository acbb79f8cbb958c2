import type { PostPlace } from '../domain/post-chain.js';
import type { Certainty } from '../domain/certainty.js';
import { postLinkOf, type PostColumns } from './ascents.js';
import { batched, eachAsk, type ViewAsk } from './batched.js';
import { cypher } from './cypher.js';
import { existsInView, factInView } from './in-view.js';
import { postColumns } from './top-post.js';

/** The posts that an ask begins at — the post asked about, or those that the person holds — and the posts that they follow. */
const statement = cypher`
${eachAsk}
MATCH (asked:Entity {id: ask.id})
CALL (ask, asked) {
  WITH asked WHERE asked:Post
  RETURN asked AS h, null AS holding
  UNION
  MATCH (asked)<-[:OF]-(a:Appointment)-[:TO]->(h:Post) WHERE ${factInView('a')}
  RETURN h, [a.id, a.certainty, a.cites] AS holding
}
WITH at, ask, h, holding WHERE ${existsInView('h')}
RETURN at, h.id AS id, holding, COLLECT {
  MATCH way = (h)-[rules:EX_OFFICIO*0..8]->(p:Post) WHERE all(t IN rules WHERE ${factInView('t')})
  WITH p, last(rules) AS rule, length(way) AS far ORDER BY far
  RETURN [rule.id, rule.certainty, rule.cites, ${postColumns}]
} AS posts
ORDER BY id`;

/** The places that a person or a post is in; none for a body. */
export const postPlaces = batched<ViewAsk & { readonly id: string }, PostPlace>(statement, (row) => {
  const holding = row.get('holding') as [string, Certainty, string[] | null] | null;
  return {
    appointment: holding && { id: holding[0], certainty: holding[1], cites: holding[2] ?? [] },
    posts: (row.get('posts') as PostColumns[]).map(postLinkOf),
  };
});
