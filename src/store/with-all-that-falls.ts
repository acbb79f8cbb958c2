import type { View } from '../domain/view.js';
import { viewAsk } from './batched.js';
import { factsThatFall, lapsingAuthorities } from './dependents.js';
import type { Store } from './store.js';

/** The view, with the ties, posts and powers taken back of every body and post that it takes back. */
export async function withAllThatFalls(store: Store, view: View): Promise<View> {
  const asks = view.retracted.map((id) => ({ ...viewAsk(view), id }));
  const [facts, authorities] = await Promise.all([
    Promise.all(asks.map((ask) => factsThatFall(store, ask))),
    Promise.all(asks.map((ask) => lapsingAuthorities(store, ask))),
  ]);
  return { ...view, retracted: [...view.retracted, ...facts.flat(), ...authorities.flat().map(({ id }) => id)] };
}
