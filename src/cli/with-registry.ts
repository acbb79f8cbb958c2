import { configurationFrom } from '../server/configuration.js';
import { openRegistry } from '../server/open-registry.js';
import { prepare } from '../server/prepare.js';
import type { Store } from '../store/store.js';
import { tell } from './tell.js';

/** Runs a command over the graph: beside a running server, or on a Neo4j that is started for it and stopped after it. */
export async function withRegistry<T>(work: (store: Store, defaultScenario: string) => Promise<T>): Promise<T> {
  // A Neo4j that has just been started plans its first statements slowly, and here nobody else waits.
  const configuration = { ...configurationFrom(process.env), statementTimeoutMillis: 60_000 };
  const registry = await openRegistry(configuration, { tell, beside: true });
  try {
    await prepare(registry.store, configuration.seedsFolder);
    return await work(registry.store, configuration.defaultScenario);
  } finally {
    await registry.close();
  }
}
