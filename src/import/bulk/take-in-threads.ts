import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FoundFile } from '../read/find-files.js';
import type { Problem } from '../problem.js';
import type { BulkFiles } from './bulk-files.js';
import { unpackedFile } from './packed-file.js';
import type { SharedNumbers } from './shared-numbers.js';
import type { FileTaken } from './take-file.js';
import type { Given, Order } from './taking-thread.js';

const code = new URL('taking-thread.js', import.meta.url);

/** What is read at once makes more garbage than Node expects. */
const resourceLimits = { maxYoungGenerationSizeMb: 192, maxOldGenerationSizeMb: 2048 };

/** Reads files in threads, each of which writes a part of its own: the first of these parts is the second of all. */
export async function takeInThreads(
  found: readonly (readonly [at: number, file: FoundFile])[],
  folder: string,
  { threads, numbers }: { readonly threads: number; readonly numbers: SharedNumbers },
  onTaken: (file: FileTaken | Problem, at: number) => void,
  leftOut: ReadonlyMap<number, readonly number[]>,
): Promise<BulkFiles[]> {
  const left = found.values();
  const work = async (given: Given): Promise<BulkFiles> => {
    const thread = new Worker(code, { workerData: given, resourceLimits, execArgv: [] });
    const answer = async (order: Order): Promise<string> => {
      thread.postMessage(order);
      return ((await once(thread, 'message')) as [string])[0];
    };
    let handOn = (): void => undefined;
    try {
      for (const [at, file] of left) {
        const coming = answer({ ...file, leftOut: leftOut.get(at) ?? [] });
        // While the thread is at work again, with what it has done before.
        handOn();
        const text = await coming;
        handOn = () => onTaken(unpackedFile(text), at);
      }
      handOn();
      return JSON.parse(await answer('end')) as BulkFiles;
    } finally {
      await thread.terminate();
    }
  };
  return Promise.all(Array.from({ length: threads }, (_, at) => work({ folder, part: at + 2, numbers })));
}
