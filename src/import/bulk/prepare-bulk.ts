import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inOrder } from '../in-order.js';
import { nothing } from '../load/graph-facts.js';
import { judge } from '../load/judge.js';
import { oneFileEach } from '../load/one-file-each.js';
import type { LoadProgress } from '../load-progress.js';
import type { LoadReport } from '../load-report.js';
import type { Problem } from '../problem.js';
import { derivedOf } from '../transform/derived-of.js';
import type { HowToRead } from '../read/how-to-read.js';
import type { Statement } from '../statement.js';
import { type BulkFiles, bulkWriter } from './bulk-files.js';
import { filesToTake } from './files-to-take.js';
import type { FileTaken, OnTaken } from './take-file.js';
import { takeFiles } from './take-files.js';
import { writeStatement } from './write-statement.js';

export interface BulkPrepared {
  readonly report: LoadReport;
  /** Null where something is wrong with the data. */
  readonly files: BulkFiles | null;
}

export interface BulkOptions extends HowToRead {
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
  /** How many read; without it, as many as are worth it on this machine. */
  readonly threads?: number;
  /** Leave out what is wrong, and what rests on it, instead of refusing all. */
  readonly skipBad?: boolean;
  /** A folder that comes first, and is read as its names say. */
  readonly seeds?: string | undefined;
}

/**
 * Reads data files for an empty graph, file by file, writes into the folder what the graph would hold, and checks all of
 * it as a whole. In memory stays of each item what the checks look at. Where something is left out, all is read again.
 */
export async function prepareBulk(
  paths: readonly string[],
  folder: string,
  { onProgress = () => undefined, threads, skipBad = false, seeds, ...how }: BulkOptions = {},
): Promise<BulkPrepared> {
  const toTake = await filesToTake(paths, how, seeds);
  const takeAll = async (leftOut: ReadonlyMap<number, readonly number[]>) => {
    // By their places among all that was found; a file that is one source with another leaves its place empty.
    const taken: (FileTaken | Problem)[] = [];
    let items = 0;
    let done = 0;
    const writer = bulkWriter(folder, 1);
    const onTaken: OnTaken = (file, at, of) => {
      taken[at] = file;
      if ('statements' in file) items += file.statements.length;
      onProgress({ step: 'Reading', done: (done += 1), of, rows: items });
    };
    const parts = await takeFiles(toTake, folder, writer, onTaken, { threads, leftOut });
    return { taken, writer, parts };
  };
  const first = await takeAll(new Map());
  const read = first.taken.filter((file) => 'statements' in file);
  const problems = first.taken.flatMap((file) => ('statements' in file ? file.problems : file));
  const { sources, problems: twice } = oneFileEach(
    read.filter(({ readable }) => readable),
    new Set(),
  );
  const named = sources.map(({ source }) => source);
  const before = { files: read.length, sources: sources.length, named, changed: 0, unchanged: 0, retired: 0 };
  // Where a file cannot be read at all, what others say of its items cannot be judged.
  const blind =
    twice.length > 0 || first.taken.some((file) => 'reason' in file) || read.some(({ readable }) => !readable);
  if ((blind && !skipBad) || sources.length === 0) {
    const report = { ...before, created: 0, problems: inOrder([...problems, ...twice]), applied: false };
    return { report, files: null };
  }
  const load = {
    statements: sources.flatMap(({ statements }) => statements),
    spoilt: new Set(sources.flatMap(({ spoilt }) => [...spoilt])),
    sources: new Set(named),
  };
  const { world, problems: judged } = judge(load, nothing, skipBad);
  const all = inOrder([...problems, ...twice, ...judged]);
  const applied = skipBad || all.every(({ harmless }) => harmless);
  const report = { ...before, created: world.byId.size, problems: all, applied };
  if (!applied) return { report, files: null };

  const leftOut = placesLeftOut(first.taken, new Set(world.byId.values()));
  if (leftOut.size > 0) emptyFolder(folder);
  const { taken, writer, parts } = leftOut.size > 0 ? await takeAll(leftOut) : first;
  const bad = new Set(all.filter(({ harmless }) => !harmless).map(({ file }) => file));
  for (const file of taken.filter((each) => 'statements' in each)) {
    for (const statement of file.waiting) writeStatement(writer, statement, derivedOf(statement, world));
  }
  for (const { source: id, file, shown, hash, statements } of sources) {
    const isBad = shown.some((each) => bad.has(each));
    const items = statements.filter((each) => world.byId.get(each.id) === each).length;
    writer.source({ id, file, hash: isBad ? null : hash, items });
  }
  writer.registry();
  return { report, files: joined([...parts, writer.close()]) };
}

/** Of each file, by its place among all, the places of the items that are not to be written. */
function placesLeftOut(
  taken: readonly (FileTaken | Problem)[],
  kept: ReadonlySet<Statement>,
): ReadonlyMap<number, readonly number[]> {
  const found = taken.map((file, at) => {
    const statements = 'statements' in file ? file.statements : [];
    return [at, statements.flatMap((each, index) => (kept.has(each) ? [] : [index]))] as const;
  });
  return new Map(found.filter(([, places]) => places.length > 0));
}

function emptyFolder(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
}

const joined = (parts: readonly BulkFiles[]): BulkFiles => ({
  nodes: parts.flatMap(({ nodes }) => nodes),
  ties: parts.flatMap(({ ties }) => ties),
});
