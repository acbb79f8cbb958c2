import { parentPort, workerData } from 'node:worker_threads';
import type { FoundFile } from '../read/find-files.js';
import { bulkWriter } from './bulk-files.js';
import { ownFile } from './own-file.js';
import { packedFile } from './packed-file.js';
import { numberIn, type SharedNumbers } from './shared-numbers.js';
import { takeFile } from './take-file.js';

/** What a thread is given that reads files one after another, and writes a part of its own. */
export interface Given {
  readonly folder: string;
  readonly part: number;
  readonly numbers: SharedNumbers;
}

/** Each has one answer, as JSON: the file packed, and at the end what was written. */
export type Order = (FoundFile & { readonly leftOut: readonly number[] }) | 'end';

const { folder, part, numbers } = workerData as Given;
const writer = bulkWriter(folder, part, numberIn(numbers));

async function answer(order: Order): Promise<string> {
  if (order === 'end') return JSON.stringify(writer.close());
  const file = await ownFile(order);
  return packedFile('reason' in file ? file : takeFile(file, writer, order.leftOut), order.defaultSource);
}

parentPort?.on('message', (order: Order) => {
  void answer(order).then((text) => parentPort?.postMessage(text));
});
