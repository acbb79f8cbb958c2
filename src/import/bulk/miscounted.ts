import type { GraphCounts } from '../../store/writing/graph-counts.js';
import type { BulkFiles } from './bulk-files.js';

/** Where the graph does not hold as many of a kind as were written for it; a sentence for each. */
export function miscounted({ nodes, ties }: BulkFiles, counts: GraphCounts): string[] {
  const expected = [
    ...nodes.map(({ name, rows }) => ({ name, rows, found: counts.nodes.get(name) })),
    ...ties.map(({ name, rows }) => ({ name, rows, found: counts.ties.get(name) })),
  ];
  return expected
    .filter(({ rows, found = 0 }) => rows !== found)
    .map(({ name, rows, found = 0 }) => `Of ${rows} ${name} the graph has ${found}.`);
}
