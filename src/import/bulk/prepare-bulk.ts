import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceRow } from '../../store/writing/rows.js';
import { onceOf } from '../../domain/once-of.js';
import { faultsIn } from '../checks/faults-in.js';
import { nothing } from '../load/graph-facts.js';
import { judge } from '../load/judge.js';
import { worldOf } from '../load/world.js';
import type { LoadProgress } from '../load-progress.js';
import type { LoadReport } from '../load-report.js';
import { problemsOf } from '../problems-of.js';
import type { HowToRead } from '../read/how-to-read.js';
import type { Statement } from '../statement.js';
import type { BulkFiles } from './bulk-files.js';
import { closedFiles } from './closed-files.js';
import { filesToTake } from './files-to-take.js';
import { type LoadTaken, loadTaken, reportOf } from './load-taken.js';
import { placesLeftOut } from './places-left-out.js';
import { type AllTaken, takeAll } from './take-all.js';
import type { FileTaken } from './take-file.js';
import type { HowToTake } from './take-files.js';

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
 * stays of each item what the checks look at.
 */
export async function prepareBulk(
  paths: readonly string[],
  folder: string,
  { onProgress = () => undefined, threads, skipBad = false, seeds, ...how }: BulkOptions = {},
): Promise<BulkPrepared> {
  const toTake = await filesToTake(paths, how, seeds);
  const take = (more?: HowToTake) => takeAll(toTake, folder, onProgress, { threads, ...more });
  const all = await take();
  const load = loadTaken(all.taken, toTake.notes);
  if (load.files.length === 0 || !(load.isWhole || skipBad)) {
    const nothingKnown = { created: 0, problems: [] };
    return { files: null, report: () => ({ ...reportOf(load, nothingKnown, skipBad), applied: false }) };
  }
  if (!skipBad) return allOrNothing(all, load);
  return withoutBad(all, load, (leftOut) => {
    emptyFolder(folder);
    return take({ leftOut });
  });
}

/** Looks at all of it together when it is asked for the report, or where something had to wait for all to be read. */
function allOrNothing(all: AllTaken, load: LoadTaken): BulkPrepared {
  const report = () => {
    const world = worldOfLoad(load);
    return reportOf(load, { created: world.byId.size, problems: problemsOf(faultsIn(world)) }, false);
  };
  if (!load.problems.every(({ harmless }) => harmless)) return { files: null, report };
  const rows = load.files.map((file) => sourceRow(file, file.hash, file.statements));
  return { files: closedFiles(all, rows, (id) => worldOfLoad(load).entity(id)), report };
}

/** It takes a second or two, and is not made before somebody asks for it. */
const worldOfLoad = onceOf((load: LoadTaken) => worldOf(load.statements, load.spoilt, load.sources, nothing, false));

/** Looks at all of it together at once, and has it taken again where anything is to be left out. */
async function withoutBad(
  all: AllTaken,
  load: LoadTaken,
  takeAgain: (leftOut: NonNullable<HowToTake['leftOut']>) => Promise<AllTaken>,
): Promise<BulkPrepared> {
  const { world, problems } = judge(load, nothing, true);
  const report = reportOf(load, { created: world.byId.size, problems }, true);
  const kept = new Set(world.byId.values());
  const leftOut = placesLeftOut(all.taken, kept);
  const good = leftOut.size > 0 ? await takeAgain(leftOut) : all;
  const bad = new Set(report.problems.flatMap(({ harmless, file }) => (harmless ? [] : file)));
  const rows = load.files.map((file) => {
    const hash = file.shown.some((each) => bad.has(each)) ? null : file.hash;
    return sourceRow(
      file,
      hash,
      file.statements.filter((each) => kept.has(each)),
    );
  });
  return { files: closedFiles(good, rows, world.entity), report: () => report };
}

const sourceRow = (
  { source: id, file }: FileTaken,
  hash: string | null,
  { length: items }: readonly Statement[],
): SourceRow => ({ id, file, hash, items });

function emptyFolder(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
}
