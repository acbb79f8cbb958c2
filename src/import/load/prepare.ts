import type { Store } from '../../store/store.js';
import { sourcesLoaded } from '../../store/writing/sources-loaded.js';
import type { Problem } from '../problem.js';
import type { SourceRead } from '../read/read-source.js';
import { gatherGraphFacts } from './gather-graph-facts.js';
import { nothing } from './graph-facts.js';
import { judge } from './judge.js';
import { stillNamed } from './still-named.js';
import type { World } from './world.js';

export interface Prepared {
  readonly world: World;
  readonly problems: readonly Problem[];
}

/** Looks at what was read beside what the graph holds at its version: what is wrong, and what would be without it. */
export async function prepare(
  store: Store,
  version: number,
  sources: readonly SourceRead[],
  leaveOut: boolean,
): Promise<Prepared> {
  const files = new Map(sources.map(({ source, file }) => [source, file]));
  const statements = sources.flatMap((source) => source.statements);
  const before = version === 0 ? [] : await sourcesLoaded(store, { hashes: [], ids: [...files.keys()] });
  const graph =
    version === 0
      ? nothing
      : await gatherGraphFacts(
          store,
          statements,
          before.map(({ id }) => id),
        );
  const spoilt = new Set(sources.flatMap((source) => [...source.spoilt]));
  let problems: Problem[] = [];
  for (;;) {
    const judged = judge({ statements, spoilt, sources: new Set(files.keys()) }, graph, leaveOut);
    const kept = await stillNamed(store, judged.world);
    const refused = kept.map(({ id, source, by }) => ({
      file: files.get(source) ?? source,
      line: 1,
      column: 1,
      reason: `no longer states '${id}', which ${by
        .slice(0, 3)
        .map((each) => `'${each.by}' of '${each.statedBy}'`)
        .join(', ')} still names`,
    }));
    problems = [...problems, ...refused];
    if (kept.length === 0 || !leaveOut) return { world: judged.world, problems: [...problems, ...judged.problems] };
    // What cannot go stays as it is, and so does what it names in turn: look again.
    for (const { id } of kept) spoilt.add(id);
  }
}
