import { randomUUID } from 'node:crypto';
import { Refusal } from '../domain/refusal.js';
import { persistently } from '../store/persistently.js';
import type { Store } from '../store/store.js';
import { applyChanges } from '../store/writing/apply-changes.js';
import { dataVersion } from '../store/writing/data-version.js';
import { planAnew } from '../store/writing/plan-anew.js';
import { sourcesLoaded } from '../store/writing/sources-loaded.js';
import { grouped } from '../domain/grouped.js';
import { inOrder } from './in-order.js';
import { withEnds } from './formats/organogram/with-ends.js';
import { endedBy } from './load/ended-by.js';
import { halfYearsKnown } from './load/half-years-known.js';
import { halfYearsWithdrawn } from './load/half-years-withdrawn.js';
import { oneFileEach } from './load/one-file-each.js';
import { prepare } from './load/prepare.js';
import { sourcesReplaced } from './load/sources-replaced.js';
import { toldTwice } from './load/told-twice.js';
import type { LoadProgress } from './load-progress.js';
import type { LoadReport } from './load-report.js';
import type { Problem } from './problem.js';
import { findFiles } from './read/find-files.js';
import type { HowToRead } from './read/how-to-read.js';
import { readFiles } from './read/read-files.js';
import { readSource, type SourceRead } from './read/read-source.js';
import { unreadData } from './read/unread-data.js';
import type { SourceFile } from './read/source-file.js';
import { planChanges } from './transform/plan-changes.js';

export interface LoadOptions extends HowToRead {
  /** Leave out what is wrong, and what rests on it, instead of applying nothing. */
  readonly skipBad?: boolean;
  /** Look, and write nothing. */
  readonly dryRun?: boolean;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/** Makes the graph say what these files say: read, checked as a whole, and applied in one transaction or not at all. */
export async function loadFiles(
  store: Store,
  paths: readonly string[],
  { skipBad = false, dryRun = false, onProgress = () => undefined, ...how }: LoadOptions = {},
): Promise<LoadReport> {
  const { files: given, problems: noText } = await readFiles(await findFiles(paths, how), how);
  const own = new Set(given.map(({ defaultSource }) => defaultSource));
  const halfYears = await halfYearsKnown(store, toldBy(given), own);
  const files = withEnds(given, halfYears);
  const same = await sourcesLoaded(store, { hashes: files.map(({ hash }) => hash), ids: [] });
  const known = new Set(same.map(({ hash }) => hash));
  let rows = 0;
  const fresh = files.filter(({ hash }) => !known.has(hash));
  const read = fresh.map((file, at, { length: of }) => {
    const source = readSource(file);
    onProgress({ step: 'Reading', done: at + 1, of, rows: (rows += source.statements.length) });
    return source;
  });
  const { sources, problems: twice } = oneFileEach(
    read.filter(({ readable }) => readable),
    new Set(same.map(({ id }) => id)),
  );
  const told = [...toldTwice(fresh, halfYears), ...(await unreadData(paths))];
  const found = [...noText, ...read.flatMap(({ problems }) => problems), ...twice, ...told];
  const before = {
    files: files.length,
    sources: sources.length,
    named: [...sources.map(({ source }) => source), ...same.map(({ id }) => id)],
    unchanged: same.reduce((sum, { items }) => sum + items, 0),
  };
  // Where a file cannot be read at all, what others say of its items cannot be judged.
  const blind = noText.length + twice.length > 0 || read.some(({ readable }) => !readable);
  if ((blind && !skipBad) || sources.length === 0) return nothingToDo(before, found, dryRun);
  const load = { files, sources, found, before };
  return persistently(() => loadOnce(store, load, { skipBad, dryRun, onProgress }), isOutdated, {
    attempts: 3,
    pauseMillis: 0,
  });
}

interface Load {
  readonly files: readonly SourceFile[];
  readonly sources: readonly SourceRead[];
  readonly found: readonly Problem[];
  readonly before: Before;
}

type Before = Pick<LoadReport, 'files' | 'sources' | 'named' | 'unchanged'>;

async function loadOnce(
  store: Store,
  { files, sources: read, found, before }: Load,
  { skipBad, dryRun, onProgress }: Required<Pick<LoadOptions, 'skipBad' | 'dryRun' | 'onProgress'>>,
): Promise<LoadReport> {
  const version = await dataVersion(store);
  const named = read.map(({ source }) => source);
  const told = toldBy(files);
  const withdrawn = version === 0 ? [] : await halfYearsWithdrawn(store, named, told);
  const known = await halfYearsKnown(store, [...told, ...withdrawn], new Set(named));
  const ended = await endedBy(store, { told, withdrawn, known });
  const sources = [...read, ...ended];
  const { world, problems: judged } = await prepare(store, version, sources, skipBad);
  const problems = inOrder([...found, ...judged, ...sourcesReplaced(world, sources)]);
  const { counts, ...changes } = planChanges(world);
  const applied = !dryRun && (skipBad || problems.every(({ harmless }) => harmless));
  if (applied) {
    const stated = grouped(world.byId.values(), ({ source }) => source);
    const bad = new Set(problems.filter(({ harmless }) => !harmless).map(({ file }) => file));
    const rows = sources.map(({ source: id, file, shown, hash }) => ({
      id,
      file,
      hash: shown.some((each) => bad.has(each)) ? null : hash,
      items: stated.get(id)?.length ?? 0,
    }));
    const changesData = counts.created + counts.changed + counts.retired > 0;
    const turn = { key: randomUUID(), version, at: new Date(), changesData };
    await applyChanges(store, { ...changes, sources: rows }, turn, (done, of) => {
      onProgress({ step: 'Writing', done, of, rows: done });
    });
    await planAnew(store, counts.created);
  }
  // What ends with the files, and is among them, has been counted before.
  const twice = ended.filter(({ source }) => before.named.includes(source)).flatMap(({ statements }) => statements);
  const unchanged = before.unchanged + counts.unchanged - twice.length;
  return { ...before, ...counts, unchanged, problems, applied };
}

const toldBy = (files: readonly SourceFile[]) => files.flatMap(({ tells = [] }) => tells);

const nothingToDo = (before: Before, problems: readonly Problem[], dryRun: boolean): LoadReport => ({
  ...before,
  created: 0,
  changed: 0,
  retired: 0,
  problems: inOrder(problems),
  applied: problems.every(({ harmless }) => harmless) && !dryRun,
});

/** Where someone else changed the registry between our look and our turn, we look again. */
const isOutdated = (error: unknown) => error instanceof Refusal && error.code === 'CONFLICT';
