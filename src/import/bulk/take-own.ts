import type { FoundFile } from '../read/find-files.js';
import type { Problem } from '../problem.js';
import type { BulkWriter } from './bulk-files.js';
import { ownFile } from './own-file.js';
import { type FileTaken, takeFile } from './take-file.js';

/** Files of our own format to take, by one thread or several. */
export interface OwnFiles {
  /** Each with its place among all that was found. */
  readonly found: readonly (readonly [at: number, file: FoundFile])[];
  /** How many of them somebody has begun with: in memory that threads share. */
  readonly begun: SharedArrayBuffer;
  /** Of a file, by its place among all, the places of the items that are not written. */
  readonly leftOut: ReadonlyMap<number, readonly number[]>;
}

/** Takes the next file, for as long as there is one that nobody has begun with. */
export async function* takeOwn(
  { found, begun, leftOut }: OwnFiles,
  writer: BulkWriter,
): AsyncGenerator<readonly [file: FileTaken | Problem, at: number, where: FoundFile]> {
  const counted = new Int32Array(begun);
  for (;;) {
    const next = found[Atomics.add(counted, 0, 1)];
    if (!next) return;
    const [at, where] = next;
    const file = await ownFile(where);
    yield ['reason' in file ? file : takeFile(file, writer, leftOut.get(at)), at, where];
  }
}
