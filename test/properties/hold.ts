import { afterAll, beforeAll, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { Arrangement } from './arrangement.js';
import { arrangements } from './arrangements.js';
import { opened, type Loaded, type Loading } from './loaded.js';

/** Set QUANZE_PROPERTY_SEED to try other arrangements than those of every run, or to see a failure again. */
const seed = Number(process.env['QUANZE_PROPERTY_SEED'] ?? 20_080_315);
/** Set QUANZE_PROPERTY_TIMES to try so many times as many. */
const times = Number(process.env['QUANZE_PROPERTY_TIMES'] ?? 1);
const together = 110;
/** So many are asked about at once: their questions go to Neo4j together. */
const atOnce = 30;

export interface Property {
  /** On how many arrangements. */
  readonly on: number;
  /** Other forms of the arrangement that the check is to compare it with. */
  readonly beside?: (arrangement: Arrangement) => readonly Arrangement[];
  /** Throws where the property does not hold of the arrangement. */
  readonly check: (loaded: Loaded, ...beside: readonly Loaded[]) => Promise<void>;
}

/**
 * A test that a property holds of generated arrangements. A hundred and more are loaded at once; where one fails, smaller
 * ones are loaded alone until the smallest that fails is found.
 */
export function holds(sentence: string, { on: once, beside = () => [], check }: Property): void {
  const on = once * times;
  jest.setTimeout(400_000 * times);
  let loading: Loading | undefined;
  beforeAll(async () => {
    loading = await opened();
  });
  afterAll(() => loading?.close());

  const load = async (all: readonly Arrangement[]): Promise<(readonly [Loaded, ...Loaded[]])[]> => {
    const families = all.map((each) => [each, ...beside(each)]);
    const loaded = (await loading?.load(families.flat())) ?? [];
    return families.map((family) => loaded.splice(0, family.length) as [Loaded, ...Loaded[]]);
  };

  test(`${sentence} (${on} arrangements)`, async () => {
    process.stderr.write(`${sentence}: ${on} arrangements, QUANZE_PROPERTY_SEED=${seed}\n`);
    const all = fc.sample(arrangements, { seed, numRuns: on });
    for (let first = 0; first < all.length; first += together) {
      const some = await load(all.slice(first, first + together));
      const results = await inTurn(some, (family) => check(...family));
      const failed = results.findIndex(({ status }) => status === 'rejected');
      if (failed < 0) continue;
      const alone = fc.asyncProperty(arrangements, async (arrangement) => {
        const [family] = await load([arrangement]);
        if (family) await check(...family);
      });
      const replay = { seed, path: `${first + failed}`, numRuns: 1, interruptAfterTimeLimit: 60_000 };
      const smallest = await fc.check(alone, replay);
      const cause: unknown = smallest.errorInstance ?? (results[failed] as PromiseRejectedResult).reason;
      const found = JSON.stringify(smallest.counterexample?.[0] ?? all[first + failed]);
      throw new Error(`It does not hold of ${found}, QUANZE_PROPERTY_SEED=${seed}.`, { cause });
    }
  });
}

async function inTurn<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<PromiseSettledResult<void>[]> {
  const results: PromiseSettledResult<void>[] = [];
  for (let at = 0; at < all.length; at += atOnce) {
    results.push(...(await Promise.allSettled(all.slice(at, at + atOnce).map(work))));
  }
  return results;
}
