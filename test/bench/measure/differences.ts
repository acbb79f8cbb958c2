import { isDeepStrictEqual } from 'node:util';
import type { Ask, Comparable } from '../work.js';

export interface Difference {
  readonly ask: Ask;
  readonly answers: Readonly<Record<string, Comparable | undefined>>;
}

/** The asks that not everybody answers alike. */
export function differences(
  asks: readonly Ask[],
  answersBy: ReadonlyMap<string, readonly Comparable[]>,
): readonly Difference[] {
  return asks.flatMap((ask, at) => {
    const answers = [...answersBy].map(([name, all]) => [name, all[at]] as const);
    const [first] = answers;
    const alike = answers.every(([, answer]) => isDeepStrictEqual(answer, first?.[1]));
    return alike ? [] : [{ ask, answers: Object.fromEntries(answers) }];
  });
}
