import { boundedMap } from './bounded-map.js';
import { dataStamps } from './data-stamp.js';
import type { Store } from './store.js';

/** The answer to the question that was given before, if the graph says that the data are the same; else what `read` brings. */
export type Recall<T> = (question: string, read: () => Promise<T>) => Promise<T>;

export interface MemoryOptions<T> {
  /** How much is kept, in the unit of `weigh`; of what was used last it may be twice as much. */
  readonly most: number;
  /** How much an answer weighs; undefined where it is not to be kept. */
  readonly weigh: (question: string, answer: T) => number | undefined;
  readonly now?: () => number;
}

/** A change reaches the nodes that it touches one after another: what is read so soon after it may be older than its stamp. */
const settledMillis = 10_000;

export function memoryOfAnswers<T>(store: Store, options: MemoryOptions<T>): Recall<T> {
  const { most, weigh, now = () => performance.now() } = options;
  if (most === 0) return (_, read) => read();
  const kept = boundedMap<{ readonly stamp: string; readonly answer: T }>(most);
  const stampNow = dataStamps(store);
  let last: { readonly stamp: string; readonly since: number } | undefined;

  const check = async () => {
    // What is wrong with the graph is better said by the question itself.
    const stamp = await stampNow().catch(() => undefined);
    if (stamp !== undefined && last?.stamp !== stamp) last = { stamp, since: now() };
    return stamp;
  };

  return async (question, read) => {
    const known = kept.get(question);
    if (known !== undefined && known.stamp === (await check())) return known.answer;
    if (last === undefined) await check();
    const settled = last !== undefined && now() - last.since >= settledMillis ? last.stamp : undefined;
    const answer = await read();
    const weight = weigh(question, answer);
    if (settled !== undefined && weight !== undefined) kept.set(question, { stamp: settled, answer }, weight);
    return answer;
  };
}
