import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadFiles } from '../import/load-files.js';
import { refusedFor } from '../import/refused-for.js';
import { findFiles } from '../import/read/find-files.js';
import type { Store } from '../store/store.js';

/** Loads what a seeds folder keeps for later: much data that no answer waits for, a file at a time, so that answers go on. */
export async function loadLater(
  store: Store,
  seedsFolder: string | undefined,
  isClosing: () => boolean,
): Promise<void> {
  const folder = seedsFolder === undefined ? undefined : join(seedsFolder, 'later');
  if (folder === undefined || !existsSync(folder)) return;
  for (const { path } of await findFiles([folder])) {
    if (isClosing()) return;
    const problem = refusedFor(await loadFiles(store, [path]));
    if (problem) throw new Error(`${path} cannot be loaded: line ${problem.line}: ${problem.reason}`);
  }
}
