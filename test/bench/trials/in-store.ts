import { type LocalNeo4j, startLocalNeo4j } from '../../../src/local/start-local-neo4j.js';
import { openStore, type Store } from '../../../src/store/store.js';

/** Starts the Neo4j of a folder for as long as some work takes, and stops it. */
export async function inStore<T>(
  dataFolder: string,
  afterwards: (close: () => unknown) => void,
  work: (store: Store, engine: LocalNeo4j) => Promise<T>,
): Promise<T> {
  const engine = await startLocalNeo4j({ dataFolder, onProgress: () => undefined });
  afterwards(() => engine.stop());
  const store = openStore({ ...engine, timeoutMillis: 60_000 });
  try {
    return await work(store, engine);
  } finally {
    await store.close();
    await engine.stop();
  }
}
