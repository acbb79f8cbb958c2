import type { Problem } from './problem.js';

/** Problems by file, line and column. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
