import { attachLocalNeo4j } from '../local/attach-local-neo4j.js';
import type { Purpose } from '../local/local-settings.js';
import { startLocalNeo4j, type LocalNeo4j } from '../local/start-local-neo4j.js';
import { openStore, type Store } from '../store/store.js';
import type { Configuration } from './configuration.js';
import { localSettings, namedDatabase } from './database.js';

/** A connection to the graph, and the Neo4j below it where that is ours to stop. */
export interface Registry {
  readonly store: Store;
  readonly local: LocalNeo4j | undefined;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly tell: (sentence: string) => void;
  /** A command may use the Neo4j that a server of ours runs; a server wants the data folder to itself. */
  readonly beside: boolean;
  /** What a Neo4j of ours is started for; `SERVING`, unless told. */
  readonly purpose?: Purpose;
}

/** Connects to the Neo4j that the settings name, or to one that runs on the data folder, or starts one there. */
export async function openRegistry(
  configuration: Configuration,
  { tell, beside, purpose = 'SERVING' }: OpenOptions,
): Promise<Registry> {
  const timeoutMillis = configuration.statementTimeoutMillis;
  const named = namedDatabase(configuration);
  const running = beside && !named ? attachLocalNeo4j(configuration.dataFolder) : undefined;
  const found = named ?? (running && { ...running, timeoutMillis });
  if (found) {
    const store = openStore(found);
    return { store, local: undefined, close: () => store.close() };
  }
  const local = await startLocalNeo4j({ ...localSettings(configuration, tell), purpose });
  const { uri, user, password, database } = local;
  const store = openStore({ uri, user, password, database, timeoutMillis });
  return { store, local, close: () => store.close().finally(() => local.stop()) };
}
