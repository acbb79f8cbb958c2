import { explained } from './explained.js';

/** Does work on folders of ours; what the file system refuses is thrown as a sentence. */
export async function explaining<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explained(error);
  }
}
