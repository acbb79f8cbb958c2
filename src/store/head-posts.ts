import type { PostWay } from '../domain/ascent.js';
import { batched, eachAsk, type ViewAsk } from './batched.js';
import { cypher } from './cypher.js';
import { postWaysOf, type PostColumns } from './decode/post-ways.js';
import { existsInView } from './in-view.js';
import { headPostColumns } from './top-post.js';

const statement = cypher`
${eachAsk}
MATCH (h:Post {organization: ask.id}) WHERE h.head AND ${existsInView('h')}
RETURN at, h.id AS id, ${headPostColumns} AS posts
ORDER BY id`;

/** The head posts of a body, each with the ways on along posts that it follows ex officio. */
export const headPosts = batched<ViewAsk & { readonly id: string }, PostWay[]>(statement, (row) =>
  postWaysOf(row.get('posts') as PostColumns[]),
);
