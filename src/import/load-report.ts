import type { Problem } from './problem.js';

export interface LoadReport {
  /** Files looked at, and sources that had to be read again because their file is not what was loaded before. */
  readonly files: number;
  readonly sources: number;
  /** Ids of the sources that the files state, whether or not they had to be read again. */
  readonly named: readonly string[];
  /** Items: bodies, facts and whatever else files state. */
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly retired: number;
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
  /** False where nothing was written: because of problems, or because it was a dry run. */
  readonly applied: boolean;
}
