import { delegationJudged, type Delegation } from '../domain/delegation.js';
import type { View } from '../domain/view.js';
import { viewAsk } from '../store/batched.js';
import { delegationChain, statedLackOfAuthorization } from '../store/delegations.js';
import { pendingAuthorizations } from '../store/pending-authorizations.js';
import type { Store } from '../store/store.js';
import { notFound } from './require-entities.js';

/** From a power back to the law or grant that it comes from, and whether each step lies within the one before. */
export async function chainOfAuthority(store: Store, authority: string, view: View): Promise<Delegation> {
  const chain = await delegationChain(store, authority);
  const origin = chain.at(-1)?.authority;
  if (!origin) throw notFound(authority, 'authority', 'authority');
  const ask = viewAsk(view);
  const [lack, pending] = await Promise.all([
    statedLackOfAuthorization(store, { ...ask, jurisdiction: origin.jurisdiction }),
    pendingAuthorizations(store, { ...ask, id: origin.holder }),
  ]);
  return delegationJudged(chain, view, { statedNone: lack.length > 0, pending: pending.length > 0 });
}
