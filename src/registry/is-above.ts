import type { AnswerStatus } from '../domain/answer.js';
import type { View } from '../domain/view.js';
import { viewAsk } from '../store/batched.js';
import { commandBetween, type PairFound } from '../store/commands.js';
import { numberOfDayAfter } from '../store/days.js';
import type { Store } from '../store/store.js';
import { notFound } from './require-entities.js';

export interface Pair {
  readonly upper: string;
  readonly lower: string;
}

export interface Above extends Pair {
  readonly status: AnswerStatus;
  readonly above: boolean;
  /** How many ties up, on the surest and then the shortest way. */
  readonly steps: number | null;
}

/** Of each pair, whether the one commands the other, directly or through others. */
export async function isAbove(store: Store, pairs: readonly Pair[], view: View): Promise<Above[]> {
  const ask = { ...viewAsk(view), next: numberOfDayAfter(view.asOf) };
  return Promise.all(
    pairs.map(async ({ upper, lower }) => {
      const [found] = await commandBetween(store, { ...ask, upper, lower });
      if (!found?.upper) throw notFound(upper, 'body or post', 'pairs.upper');
      if (!found.lower) throw notFound(lower, 'body or post', 'pairs.lower');
      return { upper, lower, ...judge(found) };
    }),
  );
}

/** That no way is recorded is not known to mean that there is none. */
const judge = ({ way }: PairFound): Pick<Above, 'status' | 'above' | 'steps'> => ({
  status: way === null ? 'NOT_STATED' : way.certain ? 'STATED' : 'IMPLIED',
  above: way !== null,
  steps: way?.length ?? null,
});
