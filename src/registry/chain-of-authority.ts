import { delegationJudged, type Delegation } from '../domain/delegation.js';
import type { View } from '../domain/view.js';
import { viewAsk } from '../store/batched.js';
import { delegationChain } from '../store/delegations.js';
import type { Store } from '../store/store.js';
import type { Naming } from '../store/whole.js';
import { notFound } from './require-entities.js';

/** From a power back to the law or grant that it comes from, and whether each step lies within the one before. */
export async function chainOfAuthority(store: Store, authority: string, view: View): Promise<Delegation & Naming> {
  const chain = await delegationChain(store, { ...viewAsk(view), id: authority });
  const origin = chain.at(-1);
  if (!origin) throw notFound(authority, 'authority', 'authority');
  return { ...delegationJudged(chain, view, origin), named: chain.flatMap(({ named }) => named) };
}
