import type { LoadProgress } from '../load-progress.js';
import type { Problem } from '../problem.js';
import { type BulkFiles, type BulkWriter, bulkWriter } from './bulk-files.js';
import type { FilesToTake } from './files-to-take.js';
import type { FileTaken, OnTaken } from './take-file.js';
import { type HowToTake, takeFiles } from './take-files.js';

export interface AllTaken {
  /** By their places among all that was found; a file that is one source with another leaves its place empty. */
  readonly taken: readonly (FileTaken | Problem)[];
  /** For what is not written yet. */
  readonly writer: BulkWriter;
  /** What threads have written. */
  readonly parts: readonly BulkFiles[];
}

/** Reads all files, writes what they state into the folder, and tells how far it has come. */
export async function takeAll(
  toTake: FilesToTake,
  folder: string,
  onProgress: (progress: LoadProgress) => void,
  how: HowToTake,
): Promise<AllTaken> {
  const taken: (FileTaken | Problem)[] = [];
  let items = 0;
  let done = 0;
  const writer = bulkWriter(folder, 1);
  const onTaken: OnTaken = (file, at, of) => {
    taken[at] = file;
    if ('statements' in file) items += file.statements.length;
    onProgress({ step: 'Reading', done: (done += 1), of, rows: items });
  };
  const parts = await takeFiles(toTake, folder, writer, onTaken, how);
  return { taken, writer, parts };
}
