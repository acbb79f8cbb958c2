import { eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { saidInView } from './in-view.js';
import { rowsOf, type OfEntityAsk } from './rows-of.js';
import { text, texts } from './properties.js';

/** The authorizations that a source demands for a body and that have not been named yet. */
export const pendingAuthorizations = rowsOf<OfEntityAsk, { readonly id: string; readonly cites: readonly string[] }>(
  cypher`${eachAsk}
MATCH (p:PendingAuthorization {organization: ask.id}) WHERE ${saidInView('p')}
RETURN at, properties(p) AS properties ORDER BY p.id`,
  (p) => ({ id: text(p, 'id'), cites: texts(p, 'cites') }),
);
