import { boundedMap } from './bounded-map.js';
import { dataStamps } from './data-stamp.js';
import type { Memory, Store } from './store.js';

/** A change reaches the nodes that it touches one after another: what is read so soon after it may be older than its stamp. */
const settledMillis = 10_000;

/** A store that remembers about so many rows of answers. */
export const withMemory = (store: Store, rows: number, now = () => performance.now()): Store =>
  rows === 0 ? store : { ...store, memory: memory(store, rows, now) };

function memory(store: Store, rows: number, now: () => number): Memory {
  const kept = boundedMap<{ readonly stamp: string; readonly answer: readonly unknown[] }>(rows);
  const stampNow = dataStamps(store);
  let last: { readonly stamp: string; readonly since: number } | undefined;

  const check = async () => {
    const stamp = await stampNow();
    if (last?.stamp !== stamp) last = { stamp, since: now() };
    return stamp;
  };

  return {
    async recall<T>(question: string, read: () => Promise<readonly T[]>) {
      const known = kept.get(question);
      if (known !== undefined && known.stamp === (await check())) return known.answer as readonly T[];
      if (last === undefined) await check();
      const settled = last !== undefined && now() - last.since >= settledMillis ? last.stamp : undefined;
      const answer = await read();
      if (settled !== undefined) {
        const weight = question.length / lettersOfARow + freeze(answer) / valuesOfARow;
        kept.set(question, { stamp: settled, answer }, weight);
      }
      return answer;
    },
  };
}

/** What counts as a row, however long a question or deep an answer is. */
const [lettersOfARow, valuesOfARow] = [500, 20];

/** Answers are shared: who would change one is refused. Tells how many values it holds. */
function freeze(value: unknown): number {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return 1;
  const held: unknown[] = value instanceof Map ? [...value.values()] : Object.values(value);
  Object.freeze(value);
  return held.reduce((sum: number, each) => sum + freeze(each), 1);
}
