import type { PostPlace } from '../domain/post-chain.js';
import type { Certainty } from '../domain/certainty.js';
import type { DatePrecision } from '../domain/period.js';
import { batched, eachAsk, type ViewAsk } from './batched.js';
import { cypher } from './cypher.js';
import { postWaysOf, sinceOf, type PostColumns } from './decode/post-ways.js';
import { bodyIsThere, existsInView, factInView } from './in-view.js';
import { headPostColumns } from './top-post.js';

/** The posts that an ask begins at — the post asked about, or those that the person holds — and the posts that they follow. */
const statement = cypher`
${eachAsk}
MATCH (asked:Entity {id: ask.id})
CALL (ask, asked) {
  WITH asked WHERE asked:Post
  RETURN asked AS h, null AS holding
  UNION
  MATCH (asked)<-[:OF]-(a:Appointment)-[:TO]->(h:Post) WHERE ${factInView('a')}
  RETURN h, [a.id, a.certainty, a.cites, a.validFrom, a.fromPrecision] AS holding
}
WITH at, ask, h, holding
WHERE ${existsInView('h')} AND ${bodyIsThere('h')}
RETURN at, h.id AS id, holding, ${headPostColumns} AS posts
ORDER BY id`;

type HoldingColumns = [string, Certainty, string[] | null, number, DatePrecision | null];
const appointmentOf = ([id, certainty, cites, from, precision]: HoldingColumns): PostPlace['appointment'] => ({
  id,
  since: sinceOf(from, precision),
  certainty,
  cites: cites ?? [],
});

/** The places that a person or a post is in; none for a body. */
export const postPlaces = batched<ViewAsk & { readonly id: string }, PostPlace>(statement, (row) => {
  const holding = row.get('holding') as HoldingColumns | null;
  return {
    appointment: holding && appointmentOf(holding),
    ways: postWaysOf(row.get('posts') as PostColumns[]),
  };
});
