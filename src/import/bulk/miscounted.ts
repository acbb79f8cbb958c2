import type { GraphCounts } from '../../store/writing/graph-counts.js';
import type { BulkFiles } from './bulk-files.js';

/** Where the graph does not hold as many of a kind as were written for it; a sentence for each. */
export function miscounted({ nodes, ties }: BulkFiles, counts: GraphCounts): string[] {
  return [
    ...[...written(nodes)].map(([name, rows]) => ({ name, rows, found: counts.nodes.get(name) })),
    ...[...written(ties)].map(([name, rows]) => ({ name, rows, found: counts.ties.get(name) })),
  ]
    .filter(({ rows, found = 0 }) => rows !== found)
    .map(({ name, rows, found = 0 }) => `Of ${rows} ${name} the graph has ${found}.`);
}

/** A kind may have been written in several parts. */
function written(tables: readonly { readonly name: string; readonly rows: number }[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { name, rows } of tables) sums.set(name, (sums.get(name) ?? 0) + rows);
  return sums;
}
