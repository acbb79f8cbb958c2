import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { findFiles, type FoundFile } from '../read/find-files.js';
import { readFiles } from '../read/read-files.js';
import type { BulkFiles, BulkWriter } from './bulk-files.js';
import { ownFile } from './own-file.js';
import { type OnTaken, takeFile } from './take-file.js';
import { takeInThreads } from './take-in-threads.js';

/**
 * Reads data files and writes what they state, into the folder where that is done in threads. Where all of them are in our
 * own format they are read one at a time, or a few where they are many; else all are in memory at once.
 */
export async function takeFiles(
  paths: readonly string[],
  folder: string,
  writer: BulkWriter,
  onTaken: OnTaken,
  threadsWanted?: number,
): Promise<readonly BulkFiles[]> {
  const found = await findFiles(paths);
  if (!found.every(({ path }) => /\.(json|ya?ml)$/i.test(path))) {
    const { files, problems } = await readFiles(paths);
    const of = problems.length + files.length;
    for (const [at, problem] of problems.entries()) onTaken(problem, at, of);
    for (const [at, file] of files.entries()) onTaken(takeFile(file, false, writer), problems.length + at, of);
    return [];
  }
  const threads = threadsWanted ?? (await threadsFor(found));
  if (threads > 1) return takeInThreads(found, folder, threads, onTaken);
  for (const [at, each] of found.entries()) {
    const file = await ownFile(each);
    onTaken('reason' in file ? file : takeFile(file, true, writer), at, found.length);
  }
  return [];
}

/** A thread takes a third of a second to start, and as long for this much. */
const bytesOfAThread = 8_000_000;

/** More than this one thread could not hand on what they read. */
const mostThreads = 8;

async function threadsFor(found: readonly FoundFile[]): Promise<number> {
  let bytes = 0;
  for (const { path } of found) bytes += (await stat(path)).size;
  return Math.min(mostThreads, availableParallelism(), Math.floor(bytes / bytesOfAThread));
}
