import { on } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../problem.js';
import { type BulkFiles, type BulkWriter, bulkWriter } from './bulk-files.js';
import { unpackedFile } from './packed-file.js';
import { numberIn, type SharedNumbers } from './shared-numbers.js';
import type { FileTaken } from './take-file.js';
import { type OwnFiles, takeOwn } from './take-own.js';
import type { Given, Told } from './taking-thread.js';

const code = new URL('taking-thread.js', import.meta.url);

/** What is read at once makes more garbage than Node expects. */
const resourceLimits = { maxYoungGenerationSizeMb: 192, maxOldGenerationSizeMb: 2048 };

/**
 * Takes files in threads, of which this is one: what it reads itself, nobody has to hand to it. Each writes a part of its
 * own, the first of which is the second of all.
 */
export async function takeInThreads(
  files: OwnFiles,
  folder: string,
  { threads, numbers }: { readonly threads: number; readonly numbers: SharedNumbers },
  onTaken: OnTakenHere,
): Promise<BulkFiles[]> {
  const others = Array.from({ length: threads - 1 }, (_, at) => {
    const given: Given = { ...files, folder, part: at + 3, numbers };
    return new Worker(code, { workerData: given, resourceLimits, execArgv: [] });
  });
  try {
    const here = takeHere(files, bulkWriter(folder, 2, numberIn(numbers)), onTaken);
    return await Promise.all([here, ...others.map((each) => takeThere(each, onTaken))]);
  } finally {
    // Where something has gone wrong, nobody is to begin with another.
    Atomics.store(new Int32Array(files.begun), 0, files.found.length);
    await Promise.all(others.map((each) => each.terminate()));
  }
}

type OnTakenHere = (file: FileTaken | Problem, at: number) => void;

async function takeHere(files: OwnFiles, writer: BulkWriter, onTaken: OnTakenHere): Promise<BulkFiles> {
  for await (const [file, at] of takeOwn(files, writer)) {
    onTaken(file, at);
    // Other threads hand over what they have taken in between.
    await setImmediate();
  }
  return writer.close();
}

async function takeThere(thread: Worker, onTaken: OnTakenHere): Promise<BulkFiles> {
  const messages = on(thread, 'message', { close: ['exit'] }) as AsyncIterable<[Told]>;
  for await (const [told] of messages) {
    if ('written' in told) return told.written;
    onTaken(unpackedFile(told.packed), told.at);
  }
  throw new Error('A thread that reads files has ended before its time.');
}
