import { fileURLToPath } from 'node:url';
import { loadFiles } from '../../src/import/load-files.js';
import { fragment } from '../../src/store/cypher.js';
import { migrate } from '../../src/store/migrations/migrate.js';
import { openStore, type Store } from '../../src/store/store.js';
import { testDatabase } from '../neo4j/test-database.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const everything = fragment`MATCH (n) DETACH DELETE n`;

/** The folders that every question of these tests is asked of: the seeds, and the worlds beside this file. */
export const worldFolders = [here('../../seeds'), here('./data')];

/** A store whose graph holds the seeds and the sample worlds, whatever other test files have left in it. */
export async function seeded(): Promise<Store> {
  const store = openStore({ ...testDatabase(), timeoutMillis: 20_000 });
  await migrate(store);
  if (await isLoaded(store)) return store;
  await store.write((run) => run(everything));
  await migrate(store);
  if (await isLoaded(store)) return store;
  const { problems } = await loadFiles(store, worldFolders, { dryRun: true });
  throw new Error(problems.map(({ file, line, column, reason }) => `${file}:${line}:${column}: ${reason}`).join('\n'));
}

const isLoaded = async (store: Store) => (await loadFiles(store, worldFolders)).applied;
