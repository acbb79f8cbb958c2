import { inOrder } from '../in-order.js';
import type { Load } from '../load/judge.js';
import { oneFileEach } from '../load/one-file-each.js';
import type { LoadReport } from '../load-report.js';
import type { Problem } from '../problem.js';
import type { FileTaken } from './take-file.js';

/** All that was taken, as one load. */
export interface LoadTaken extends Load {
  /** One a source. */
  readonly files: readonly FileTaken[];
  /** How many could be read, two of one source too. */
  readonly filesRead: number;
  /** What is wrong with files and items by themselves. */
  readonly problems: readonly Problem[];
  /** False where there is a file that could not be read, or is of no use: what others say of its items cannot be judged. */
  readonly isWhole: boolean;
}

export function loadTaken(taken: readonly (FileTaken | Problem)[], notes: readonly Problem[]): LoadTaken {
  const read = taken.filter((file) => 'statements' in file);
  const { sources: files, problems: twice } = oneFileEach(
    read.filter(({ readable }) => readable),
    new Set(),
  );
  return {
    files,
    filesRead: read.length,
    problems: [...taken.flatMap((file) => ('statements' in file ? file.problems : file)), ...twice, ...notes],
    isWhole: files.length === read.length && !taken.some((file) => 'reason' in file),
    statements: files.flatMap(({ statements }) => statements),
    spoilt: new Set(files.flatMap(({ spoilt }) => [...spoilt])),
    sources: new Set(files.map(({ source }) => source)),
  };
}

/** What is said of a load into an empty graph: of the items that make a world of it, and what else was found. */
export function reportOf(
  { filesRead, sources, problems }: LoadTaken,
  found: { readonly created: number; readonly problems: readonly Problem[] },
  skipBad: boolean,
): LoadReport {
  const all = inOrder([...problems, ...found.problems]);
  return {
    files: filesRead,
    sources: sources.size,
    named: [...sources],
    created: found.created,
    changed: 0,
    unchanged: 0,
    retired: 0,
    problems: all,
    applied: skipBad || all.every(({ harmless }) => harmless),
  };
}
