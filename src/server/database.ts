import type { LocalSettings } from '../local/start-local-neo4j.js';
import type { StoreSettings } from '../store/store.js';
import type { Configuration } from './configuration.js';

/** The Neo4j that the settings name; undefined where we are to start one of our own. */
export function namedDatabase(configuration: Configuration): StoreSettings | undefined {
  const { neo4jUri, neo4jUser, neo4jPassword, neo4jDatabase, statementTimeoutMillis } = configuration;
  if (neo4jUri === undefined) return undefined;
  return {
    uri: neo4jUri,
    user: neo4jUser,
    password: neo4jPassword ?? '',
    database: neo4jDatabase,
    timeoutMillis: statementTimeoutMillis,
  };
}

/** How the Neo4j of our own is to be started. */
export function localSettings(configuration: Configuration, tell: (sentence: string) => void): LocalSettings {
  const { dataFolder, localPort, localHeapMegabytes, localPageCacheMegabytes } = configuration;
  return {
    dataFolder,
    onProgress: tell,
    ...(localPort === undefined ? {} : { port: localPort }),
    ...(localHeapMegabytes === undefined ? {} : { heapMegabytes: localHeapMegabytes }),
    ...(localPageCacheMegabytes === undefined ? {} : { pageCacheMegabytes: localPageCacheMegabytes }),
  };
}
