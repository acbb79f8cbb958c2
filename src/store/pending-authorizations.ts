import { eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { saidInView } from './in-view.js';
import { rowsOf, type OfEntityAsk } from './rows-of.js';
import { text, texts } from './properties.js';

/** The authorizations that a source demands for a body, or for that of a post, and that have not been named yet. */
export const pendingAuthorizations = rowsOf<OfEntityAsk, { readonly id: string; readonly cites: readonly string[] }>(
  cypher`${eachAsk}
MATCH (holder:Entity {id: ask.id})
UNWIND [holder.id, holder.organization] AS body
MATCH (p:PendingAuthorization {organization: body}) WHERE ${saidInView('p')}
RETURN at, properties(p) AS properties ORDER BY p.id`,
  (p) => ({ id: text(p, 'id'), cites: texts(p, 'cites') }),
);
