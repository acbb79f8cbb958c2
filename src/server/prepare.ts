import { loadFiles } from '../import/load-files.js';
import { refusedFor } from '../import/refused-for.js';
import { migrate } from '../store/migrations/migrate.js';
import type { Store } from '../store/store.js';

/** Brings the schema up to date and loads the seeds; quick where both have been done before. */
export async function prepare(store: Store, seedsFolder: string | undefined): Promise<void> {
  await migrate(store);
  if (seedsFolder === undefined) return;
  const loaded = await loadFiles(store, [seedsFolder]);
  const problem = refusedFor(loaded);
  if (problem) {
    const { file, line, column, reason } = problem;
    const inAll = loaded.problems.length;
    throw new Error(`The seeds cannot be loaded: ${file}:${line}:${column}: ${reason} (${inAll} in all.)`);
  }
}
