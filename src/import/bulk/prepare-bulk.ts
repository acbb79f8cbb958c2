import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inOrder } from '../in-order.js';
import { faultsIn } from '../checks/faults-in.js';
import { problemOf } from '../fault.js';
import { nothing } from '../load/graph-facts.js';
import { type Judged, judge } from '../load/judge.js';
import { oneFileEach } from '../load/one-file-each.js';
import { worldOf } from '../load/world.js';
import type { LoadProgress } from '../load-progress.js';
import type { LoadReport } from '../load-report.js';
import type { HowToRead } from '../read/how-to-read.js';
import type { BulkFiles } from './bulk-files.js';
import { closedFiles } from './closed-files.js';
import { filesToTake } from './files-to-take.js';
import { placesLeftOut } from './places-left-out.js';
import { takeAll } from './take-all.js';

export interface BulkPrepared {
  /** Null where it is known already that something is wrong with the data. */
  readonly files: BulkFiles | null;
  /** Checks all of it as a whole, where that has not been done; once. The files are only good where that is applied. */
  readonly report: () => LoadReport;
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
 * Reads data files for an empty graph, file by file, and writes into the folder what the graph would hold. In memory
 * stays of each item what the checks look at. Where what is wrong is left out, all is checked first, and read again
 * where that is anything.
 */
export async function prepareBulk(
  paths: readonly string[],
  folder: string,
  { onProgress = () => undefined, threads, skipBad = false, seeds, ...how }: BulkOptions = {},
): Promise<BulkPrepared> {
  const toTake = await filesToTake(paths, how, seeds);
  const first = await takeAll(toTake, folder, onProgress, { threads });
  const read = first.taken.filter((file) => 'statements' in file);
  const { sources, problems: twice } = oneFileEach(
    read.filter(({ readable }) => readable),
    new Set(),
  );
  const problems = [...first.taken.flatMap((file) => ('statements' in file ? file.problems : file)), ...twice];
  const named = sources.map(({ source }) => source);
  const before = { files: read.length, sources: sources.length, named, changed: 0, unchanged: 0, retired: 0 };
  // Where a file cannot be read at all, what others say of its items cannot be judged.
  const blind =
    twice.length > 0 || first.taken.some((file) => 'reason' in file) || read.some(({ readable }) => !readable);
  if ((blind && !skipBad) || sources.length === 0)
    return { files: null, report: () => ({ ...before, created: 0, problems: inOrder(problems), applied: false }) };

  const statements = sources.flatMap((each) => each.statements);
  const spoilt = new Set(sources.flatMap((each) => [...each.spoilt]));
  const ids = new Set(named);
  const reportOn = ({ world, problems: found }: Judged) => {
    const all = inOrder([...problems, ...found]);
    const applied = skipBad || all.every(({ harmless }) => harmless);
    return { ...before, created: world.byId.size, problems: all, applied };
  };
  const judged = () => judge({ statements, spoilt, sources: ids }, nothing, skipBad);
  if (!skipBad) {
    if (!problems.every(({ harmless }) => harmless)) return { files: null, report: () => reportOn(judged()) };
    const world = worldOf(statements, spoilt, ids, nothing, skipBad);
    const report = () => reportOn({ world, problems: faultsIn(world).map(problemOf) });
    const rows = sources.map(({ source: id, file, hash, statements: { length: items } }) => ({
      id,
      file,
      hash,
      items,
    }));
    return { files: closedFiles(first, rows, world.entity), report };
  }

  const found = judged();
  const { world } = found;
  const report = reportOn(found);
  const kept = new Set(world.byId.values());
  const leftOut = placesLeftOut(first.taken, kept);
  if (leftOut.size > 0) emptyFolder(folder);
  const all = leftOut.size > 0 ? await takeAll(toTake, folder, onProgress, { threads, leftOut }) : first;
  const bad = new Set(report.problems.flatMap(({ harmless, file }) => (harmless ? [] : file)));
  const rows = sources.map(({ source: id, file, hash, shown, statements: stated }) => ({
    id,
    file,
    hash: shown.some((each) => bad.has(each)) ? null : hash,
    items: stated.filter((each) => kept.has(each)).length,
  }));
  return { files: closedFiles(all, rows, world.entity), report: () => report };
}

function emptyFolder(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
}
