import type { PostLink } from '../domain/ascent.js';
import { postLinkOf, type PostColumns } from './ascents.js';
import { batched, eachAsk, type ViewAsk } from './batched.js';
import { cypher } from './cypher.js';
import { existsInView } from './in-view.js';
import { headPostColumns } from './top-post.js';

const statement = cypher`
${eachAsk}
MATCH (h:Post {organization: ask.id}) WHERE h.head AND ${existsInView('h')}
RETURN at, h.id AS id, ${headPostColumns} AS posts
ORDER BY id`;

/** The head posts of a body, each with the posts that it follows ex officio. */
export const headPosts = batched<ViewAsk & { readonly id: string }, PostLink[]>(statement, (row) =>
  (row.get('posts') as PostColumns[]).map(postLinkOf),
);
