import type { Problem } from '../problem.js';
import type { SourceRead } from '../read/read-source.js';

/** A source is one file: a second one that says it is the same source is left out. */
export function oneFileEach<T extends SourceRead>(
  sources: readonly T[],
  unchanged: ReadonlySet<string>,
): { sources: T[]; problems: Problem[] } {
  const first = new Map<string, string | null>([...unchanged].map((source) => [source, null]));
  const kept: T[] = [];
  const problems: Problem[] = [];
  for (const read of sources) {
    const other = first.get(read.source);
    if (other === undefined) {
      first.set(read.source, read.file);
      kept.push(read);
    } else {
      const reason = `states the source '${read.source}', which ${other ?? 'another file'} states too`;
      problems.push({ file: read.file, line: 1, column: 1, reason });
    }
  }
  return { sources: kept, problems };
}
