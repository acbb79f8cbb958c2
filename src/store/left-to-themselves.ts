import { batched, eachAsk, type ViewAsk } from './batched.js';
import { cypher } from './cypher.js';
import { saidInView } from './in-view.js';
import type { Store } from './store.js';

const read = batched<ViewAsk, string>(
  cypher`${eachAsk}
MATCH (q:Qualification) WHERE ${saidInView('q')} AND 'GR-05' IN q.satisfies
RETURN at, q.subject AS subject`,
  (row) => row.get('subject') as string,
);

/** Bodies that a law leaves to themselves, as in autonomous areas: a view has few of them, and ties from anywhere lead there. */
export const leftToThemselves = async (store: Store, ask: ViewAsk): Promise<ReadonlySet<string>> =>
  new Set(await read(store, ask));
