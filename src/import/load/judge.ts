import { faultsIn } from '../checks/faults-in.js';
import type { Problem } from '../problem.js';
import { problemsOf } from '../problems-of.js';
import type { Statement } from '../statement.js';
import type { GraphFacts } from './graph-facts.js';
import { type World, worldOf } from './world.js';

export interface Judged {
  readonly world: World;
  readonly problems: readonly Problem[];
}

/** What the load consists of: all that its files state, and whose it is. */
export interface Load {
  readonly statements: readonly Statement[];
  /** Ids of items that could not be read. */
  readonly spoilt: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** Runs all checks; with `leaveOut` again and again without the bad items, until nothing is wrong with what is left. */
export function judge({ statements, spoilt, sources }: Load, graph: GraphFacts, leaveOut: boolean): Judged {
  let problems: Problem[] = [];
  const out = new Set<Statement>();
  for (;;) {
    const left = statements.filter((statement) => !out.has(statement));
    const leftIds = new Set(left.map(({ id }) => id));
    const bad = new Set([...spoilt, ...[...out].map(({ id }) => id)].filter((id) => !leftIds.has(id)));
    const world = worldOf(left, bad, sources, graph, leaveOut);
    const faults = faultsIn(world);
    problems = [...problems, ...problemsOf(faults)];
    if (faults.length === 0 || !leaveOut) return { world, problems };
    for (const { statement } of faults) out.add(statement);
  }
}
