import { parentPort, workerData } from 'node:worker_threads';
import { type BulkFiles, bulkWriter } from './bulk-files.js';
import { packedFile } from './packed-file.js';
import { numberIn, type SharedNumbers } from './shared-numbers.js';
import { type OwnFiles, takeOwn } from './take-own.js';

/** What a thread is given that takes files beside others, and writes a part of its own. */
export interface Given extends OwnFiles {
  readonly folder: string;
  readonly part: number;
  readonly numbers: SharedNumbers;
}

/** A file that was taken, packed; and at the end what was written. */
export type Told = { readonly at: number; readonly packed: string } | { readonly written: BulkFiles };

const given = workerData as Given;
const tell = (told: Told): void => parentPort?.postMessage(told);

const writer = bulkWriter(given.folder, given.part, numberIn(given.numbers));
for await (const [file, at, { defaultSource }] of takeOwn(given, writer))
  tell({ at, packed: packedFile(file, defaultSource) });
tell({ written: writer.close() });
