import { randomUUID } from 'node:crypto';
import type { Store } from '../store/store.js';
import { applyChanges } from '../store/writing/apply-changes.js';
import { dataVersion } from '../store/writing/data-version.js';
import { sourcesLoaded } from '../store/writing/sources-loaded.js';
import { gatherGraphFacts } from './load/gather-graph-facts.js';
import { nothing } from './load/graph-facts.js';
import { judge } from './load/judge.js';
import type { LoadReport } from './load-report.js';
import { readFiles } from './read/read-files.js';
import { readSource } from './read/read-source.js';
import { planChanges } from './transform/plan-changes.js';

export interface LoadOptions {
  /** Leave out what is wrong, and what rests on it, instead of applying nothing. */
  readonly skipBad?: boolean;
  /** Look, and write nothing. */
  readonly dryRun?: boolean;
}

/** Makes the graph say what these files say: read, checked as a whole, and applied in one transaction or not at all. */
export async function loadFiles(
  store: Store,
  paths: readonly string[],
  { skipBad = false, dryRun = false }: LoadOptions = {},
): Promise<LoadReport> {
  const { files, problems: unreadable } = await readFiles(paths);
  const same = await sourcesLoaded(store, { hashes: files.map(({ hash }) => hash), ids: [] });
  const sameHashes = new Set(same.map(({ hash }) => hash));
  const sources = files.filter(({ hash }) => !sameHashes.has(hash)).map(readSource);
  const statements = sources.flatMap((source) => source.statements);
  const version = await dataVersion(store);
  const names = sources.map(({ source }) => source);
  const before = (await sourcesLoaded(store, { hashes: [], ids: names })).map(({ id }) => id);
  const graph = version === 0 ? nothing : await gatherGraphFacts(store, statements, before);
  const spoilt = new Set(sources.flatMap((source) => [...source.spoilt]));
  const judged = judge({ statements, spoilt, sources: new Set(names) }, graph, skipBad);
  const problems = [...unreadable, ...sources.flatMap((source) => source.problems), ...judged.problems];
  const plan = planChanges(judged.world);
  const applied = !dryRun && (skipBad || problems.length === 0);
  const changesData = plan.counts.created + plan.counts.changed + plan.counts.retired > 0;
  if (applied && sources.length > 0) {
    const recorded = sources.map(({ source, file, hash, statements: { length } }) => ({
      id: source,
      file,
      hash: problems.length > 0 ? null : hash,
      items: length,
    }));
    await applyChanges(
      store,
      { ...plan, sources: recorded },
      { key: randomUUID(), version, at: new Date(), changesData },
    );
  }
  const unchanged = plan.counts.unchanged + same.reduce((sum, { items }) => sum + items, 0);
  return { files: files.length, sources: sources.length, ...plan.counts, unchanged, problems, applied };
}
