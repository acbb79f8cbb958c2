import type { PostLink } from '../domain/ascent.js';
import { postLinkOf, type PostColumns } from './ascents.js';
import { batched, eachAsk, type ViewAsk } from './batched.js';
import { cypher } from './cypher.js';
import { existsInView, factInView } from './in-view.js';
import { postColumns } from './top-post.js';

const statement = cypher`
${eachAsk}
MATCH (h:Post {organization: ask.id}) WHERE h.head AND ${existsInView('h')}
RETURN at, h.id AS id, COLLECT {
  MATCH way = (h)-[rules:EX_OFFICIO*0..8]->(p:Post) WHERE all(t IN rules WHERE ${factInView('t')})
  WITH p, last(rules) AS rule, length(way) AS far ORDER BY far
  RETURN [rule.id, rule.certainty, rule.cites, ${postColumns}]
} AS posts
ORDER BY id`;

/** The head posts of a body, each with the posts that it follows ex officio. */
export const headPosts = batched<ViewAsk & { readonly id: string }, PostLink[]>(statement, (row) =>
  (row.get('posts') as PostColumns[]).map(postLinkOf),
);
