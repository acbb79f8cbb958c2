import type { LoadProgress } from '../load-progress.js';
import type { Problem } from '../problem.js';
import type { FilesToTake } from './files-to-take.js';
import type { FileTaken, OnTaken } from './take-file.js';
import { type FilesWritten, type HowToTake, takeFiles } from './take-files.js';

export interface AllTaken extends FilesWritten {
  /** By their places among all that was found; a file that is one source with another leaves its place empty. */
  readonly taken: readonly (FileTaken | Problem)[];
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
  const onTaken: OnTaken = (file, at, of) => {
    taken[at] = file;
    if ('statements' in file) items += file.statements.length;
    onProgress({ step: 'Reading', done: (done += 1), of, rows: items });
  };
  return { taken, ...(await takeFiles(toTake, folder, onTaken, how)) };
}
