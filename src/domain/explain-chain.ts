import type { ChainOutcome, ChainPath } from './chain.js';
import type { View } from './view.js';

const ends: Readonly<Record<ChainOutcome, string>> = {
  REACHES_TOP: 'and so reaches the top',
  VACANT: 'where nobody is recorded',
  BROKEN: 'and ends there, below any government',
  CYCLE: 'and so comes back to where it was',
};

interface ChainAnswer {
  readonly outcome: ChainOutcome;
  readonly paths: readonly ChainPath[];
  readonly reason: string | null;
}

/** One sentence that a person can read, and why the way is no better known, where it is not. */
export function explainChain(
  of: string,
  { outcome, paths, reason }: ChainAnswer,
  view: View,
  nameOf: (id: string) => string,
): string {
  const steps = paths[0]?.steps ?? [];
  const way = steps.map(({ subject }) => nameOf(subject)).join(' → ');
  const more = paths.length > 1 ? ` There are ${paths.length} ways up in all.` : '';
  const what =
    steps.length > 1
      ? `answers up ${way}, ${ends[outcome]}`
      : outcome === 'REACHES_TOP'
        ? 'is itself the top'
        : 'answers to nobody that is recorded';
  return `In ${view.scenario} on ${view.asOf}, ${nameOf(of)} ${what}.${more}${reason === null ? '' : ` ${reason}`}`;
}
