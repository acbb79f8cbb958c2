import { grouped } from '../domain/grouped.js';
import { type Fault, problemOf } from './fault.js';
import type { Problem } from './problem.js';

/** What is said of faults: of those in one file that are alike the first, and how many more there are. */
export function problemsOf(faults: readonly Fault[]): Problem[] {
  const told = faults.map((fault, at) => ({ problem: problemOf(fault), alike: fault.alike ?? `${at}` }));
  return [...grouped(told, ({ problem, alike }) => `${alike}\n${problem.file}`).values()].flatMap(
    ([first, ...others]) => {
      if (!first) return [];
      const { problem } = first;
      const more = `${others.length} more ${others.length === 1 ? 'item' : 'items'} of the file`;
      return others.length === 0 ? problem : { ...problem, reason: `${problem.reason} (the same goes for ${more})` };
    },
  );
}
