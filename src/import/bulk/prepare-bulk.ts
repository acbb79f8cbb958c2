import { inOrder } from '../in-order.js';
import { nothing } from '../load/graph-facts.js';
import { judge } from '../load/judge.js';
import { oneFileEach } from '../load/one-file-each.js';
import type { LoadProgress } from '../load-progress.js';
import type { LoadReport } from '../load-report.js';
import type { Problem } from '../problem.js';
import { derivedOf } from '../transform/derived-of.js';
import { type BulkFiles, bulkWriter } from './bulk-files.js';
import type { FileTaken, OnTaken } from './take-file.js';
import { takeFiles } from './take-files.js';
import { writeStatement } from './write-statement.js';

export interface BulkPrepared {
  readonly report: LoadReport;
  /** Null where something is wrong with the data. */
  readonly files: BulkFiles | null;
}

export interface BulkOptions {
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
  /** How many read; without it, as many as are worth it on this machine. */
  readonly threads?: number;
}

/**
 * Reads data files for an empty graph, file by file, writes into the folder what the graph would hold, and checks all of
 * it as a whole. In memory stays of each item what the checks look at.
 */
export async function prepareBulk(
  paths: readonly string[],
  folder: string,
  { onProgress = () => undefined, threads }: BulkOptions = {},
): Promise<BulkPrepared> {
  const taken: (FileTaken | Problem)[] = [];
  let items = 0;
  let done = 0;
  const writer = bulkWriter(folder, 1);
  const onTaken: OnTaken = (file, at, of) => {
    taken[at] = file;
    if ('statements' in file) items += file.statements.length;
    onProgress({ step: 'Reading', done: (done += 1), of, rows: items });
  };
  const parts = await takeFiles(paths, folder, writer, onTaken, threads);
  const read = taken.filter((file) => 'statements' in file);
  const problems = taken.flatMap((file) => ('statements' in file ? file.problems : file));
  const { sources, problems: twice } = oneFileEach(
    read.filter(({ readable }) => readable),
    new Set(),
  );
  const named = sources.map(({ source }) => source);
  const before = { files: taken.length, sources: sources.length, named, changed: 0, unchanged: 0, retired: 0 };
  // Where a file cannot be read at all, what others say of its items cannot be judged.
  if (twice.length > 0 || read.length < taken.length || read.some(({ readable }) => !readable)) {
    const report = { ...before, created: 0, problems: inOrder([...problems, ...twice]), applied: false };
    return { report, files: null };
  }
  const load = {
    statements: sources.flatMap(({ statements }) => statements),
    spoilt: new Set(sources.flatMap(({ spoilt }) => [...spoilt])),
    sources: new Set(named),
  };
  const { world, problems: judged } = judge(load, nothing, false);
  const all = inOrder([...problems, ...judged]);
  const applied = all.every(({ harmless }) => harmless);
  const report = { ...before, created: world.byId.size, problems: all, applied };
  if (!applied) return { report, files: null };

  for (const statement of sources.flatMap(({ waiting }) => waiting))
    writeStatement(writer, statement, derivedOf(statement, world));
  for (const { source: id, file, hash, statements } of sources)
    writer.source({ id, file, hash, items: statements.length });
  writer.registry();
  return { report, files: joined([...parts, writer.close()]) };
}

const joined = (parts: readonly BulkFiles[]): BulkFiles => ({
  nodes: parts.flatMap(({ nodes }) => nodes),
  ties: parts.flatMap(({ ties }) => ties),
});
