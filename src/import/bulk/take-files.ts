import { availableParallelism } from 'node:os';
import type { Problem } from '../problem.js';
import { bytesOf } from '../read/bytes-of.js';
import { type BulkFiles, type BulkWriter, bulkWriter } from './bulk-files.js';
import type { FilesToTake } from './files-to-take.js';
import { nodeNumbers } from './node-numbers.js';
import { sharedNumbers } from './shared-numbers.js';
import { type FileTaken, type OnTaken, takeFile } from './take-file.js';
import { takeInThreads } from './take-in-threads.js';
import { type OwnFiles, takeOwn } from './take-own.js';

export interface HowToTake {
  readonly threads?: number | undefined;
  /** Of a file, by its place among all, the places of the items that are not written. */
  readonly leftOut?: ReadonlyMap<number, readonly number[]>;
}

export interface FilesWritten {
  /** For what is not written yet. */
  readonly writer: BulkWriter;
  /** What threads have written. */
  readonly parts: readonly BulkFiles[];
}

/**
 * Reads data files and writes what they state into the folder. Those of our own format are read one at a time, or a few,
 * in threads, where they are many. Of the others the texts are in memory at once, and their items one file after the
 * other.
 */
export async function takeFiles(
  { own, others, problems }: FilesToTake,
  folder: string,
  onTaken: OnTaken,
  { threads: wanted, leftOut = new Map() }: HowToTake = {},
): Promise<FilesWritten> {
  const of = own.length + problems.length + others.length;
  const bytes = await bytesOf(own.map(([, { path }]) => path));
  const threads = wanted ?? Math.min(mostThreads, availableParallelism(), Math.floor(bytes / bytesOfAThread));
  const numbers = threads > 1 ? sharedNumbers(bytes) : undefined;
  const told = (file: FileTaken | Problem, at: number) => onTaken(file, at, of);
  const files: OwnFiles = { found: own, begun: new SharedArrayBuffer(4), leftOut };
  const parts = numbers ? await takeInThreads(files, folder, { threads, numbers }, told) : [];

  const writer = bulkWriter(folder, 1, nodeNumbers(numbers));
  // Where threads have taken them, none is left.
  for await (const [file, at] of takeOwn(files, writer)) told(file, at);
  for (const [at, problem] of problems) told(problem, at);
  for (const [at, file] of others) told(takeFile(file, writer, leftOut.get(at)), at);
  return { writer, parts };
}

/** A thread takes a third of a second to start, and as long for this much. */
const bytesOfAThread = 8_000_000;

/** What more of them read, this one could not take over. */
const mostThreads = 8;
