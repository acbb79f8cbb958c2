import { Refusal } from '../domain/refusal.js';
import type { Store } from '../store/store.js';

/** What is said of more jurisdictions than this is kept. */
export const fewPlaces = 100;

const makings = new WeakMap<Store, Map<string, Promise<unknown>>>();

/** Whoever asks for what is being made waits for the same. */
export function underWay<T>(store: Store, key: string, make: () => Promise<T>): Promise<T> {
  const ofStore = makings.get(store) ?? new Map<string, Promise<unknown>>();
  makings.set(store, ofStore);
  // By one key the same is made.
  const known = ofStore.get(key) as Promise<T> | undefined;
  const making = known ?? make().finally(() => ofStore.delete(key));
  ofStore.set(key, making);
  return making;
}

/** Waits until it is made; refuses where that takes longer than the caller's patience, and it is made nevertheless. */
export async function withPatience<T>(making: Promise<T>, millis: number, what: string): Promise<T> {
  if (millis === Infinity) return making;
  let timer: NodeJS.Timeout | undefined;
  const impatience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(stillMaking(what)), millis);
  });
  making.catch(() => undefined);
  try {
    return await Promise.race([making, impatience]);
  } finally {
    clearTimeout(timer);
  }
}

const stillMaking = (what: string) =>
  new Refusal('DEADLINE_EXCEEDED', `${what} is being made and will be kept: ask again in a minute.`, 'subtree', {
    reason: 'REPORT_BEING_MADE',
  });
