import type { Store } from './store.js';

type Reads<Ask, T> = (store: Store, ask: Ask) => Promise<readonly T[]>;

let functions = 0;

/** The same store function, whose answers a store with a memory gives again as long as the data are the same. */
export function remembered<Ask, T>(read: Reads<Ask, T>): Reads<Ask, T> {
  const name = `${(functions += 1)} `;
  return (store, ask) => {
    const { memory } = store;
    return memory ? memory.recall(name + JSON.stringify(ask), () => read(store, ask)) : read(store, ask);
  };
}
