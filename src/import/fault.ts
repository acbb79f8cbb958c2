import type { Problem } from './problem.js';
import type { Path } from './read/located-value.js';
import type { Origin, Statement } from './statement.js';

/** What is wrong with an item, and in which of its fields. */
export interface Fault {
  readonly statement: Statement;
  readonly field?: string | Path;
  readonly reason: string;
  /** What it has in common with others that need not be told one by one. */
  readonly alike?: string;
}

export const problemOf = ({ statement, field = [], reason }: Fault): Problem =>
  problemAt(
    statement.origin,
    typeof field === 'string' ? [field] : field,
    `${statement.noun.one} '${statement.id}': ${reason}`,
  );

export function problemAt({ file, path, placeOf }: Origin, within: Path, reason: string, key?: 'key'): Problem {
  return { file, ...placeOf([...path, ...within], key), reason };
}
