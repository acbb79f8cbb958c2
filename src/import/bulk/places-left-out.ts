import type { Problem } from '../problem.js';
import type { Statement } from '../statement.js';
import type { FileTaken } from './take-file.js';

/** Of each file, by its place among all, the places of the items that are not to be written. */
export function placesLeftOut(
  taken: readonly (FileTaken | Problem)[],
  kept: ReadonlySet<Statement>,
): ReadonlyMap<number, readonly number[]> {
  const found = taken.map((file, at) => {
    const statements = 'statements' in file ? file.statements : [];
    return [at, statements.flatMap((each, index) => (kept.has(each) ? [] : [index]))] as const;
  });
  return new Map(found.filter(([, places]) => places.length > 0));
}
