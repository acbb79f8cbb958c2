import type { GraphCounts } from '../../../src/store/writing/graph-counts.js';

/** How many nodes have each label, and how many ties each type, without what keeps account of them. */
export type Counted = ReadonlyMap<string, number>;

/** `Entity` counts all nodes of the data. */
export const countedOf = ({ nodes, ties }: GraphCounts): Counted =>
  new Map(
    [
      ...[...nodes].filter(([label]) => !['Entity', 'Source', 'Registry', 'Migration', 'Command'].includes(label)),
      ...[...ties].map(([type, count]) => [`-${type}-`, count] as const),
    ].filter(([, count]) => count > 0),
  );

export const totalOf = (counted: Counted): number => [...counted.values()].reduce((sum, count) => sum + count, 0);

/** Whether there is nothing more of anything than there should be, and all of everything where it was not stopped. */
export const agrees = (found: Counted, wanted: Counted, stopped: boolean): boolean =>
  [...found].every(([name, count]) => count <= (wanted.get(name) ?? 0)) &&
  (stopped || totalOf(found) === totalOf(wanted));
