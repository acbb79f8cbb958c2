import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { FoundFile } from '../read/find-files.js';
import type { BulkFiles, BulkWriter } from './bulk-files.js';
import type { FilesToTake } from './files-to-take.js';
import { ownFile } from './own-file.js';
import { type OnTaken, takeFile } from './take-file.js';
import { takeInThreads } from './take-in-threads.js';

export interface HowToTake {
  readonly threads?: number | undefined;
  /** Of a file, by its place among all, the places of the items that are not written. */
  readonly leftOut?: ReadonlyMap<number, readonly number[]>;
}

/**
 * Reads data files and writes what they state, into the folder where that is done in threads. Those of our own format are
 * read one at a time, or a few where they are many. Of the others the texts are in memory at once, and their items one
 * file after the other.
 */
export async function takeFiles(
  { own, others, problems }: FilesToTake,
  folder: string,
  writer: BulkWriter,
  onTaken: OnTaken,
  { threads: wanted, leftOut = new Map() }: HowToTake = {},
): Promise<readonly BulkFiles[]> {
  const of = own.length + problems.length + others.length;
  const threads = wanted ?? (await threadsFor(own.map(([, file]) => file)));
  const parts =
    threads > 1 ? await takeInThreads(own, folder, threads, (file, at) => onTaken(file, at, of), leftOut) : [];
  for (const [at, each] of threads > 1 ? [] : own) {
    const file = await ownFile(each);
    onTaken('reason' in file ? file : takeFile(file, writer, leftOut.get(at)), at, of);
  }
  for (const [at, problem] of problems) onTaken(problem, at, of);
  for (const [at, file] of others) onTaken(takeFile(file, writer, leftOut.get(at)), at, of);
  return parts;
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
