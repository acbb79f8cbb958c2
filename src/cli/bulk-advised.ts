import { bytesOf } from '../import/read/bytes-of.js';
import { hasStore } from '../local/fill-empty-home.js';
import type { Configuration } from '../server/configuration.js';

/** Some fifty thousand items: about as many as one transaction has room for on a small machine. */
export const muchInBytes = 5_000_000;

/** What is said before much data are loaded into a store of our own that is not there yet: that there is a way with room for more. */
export async function bulkAdvised(
  paths: readonly string[],
  { neo4jUri, dataFolder }: Pick<Configuration, 'neo4jUri' | 'dataFolder'>,
): Promise<string | null> {
  if (neo4jUri !== undefined || hasStore(dataFolder)) return null;
  const bytes = await bytesOf(paths);
  if (bytes <= muchInBytes) return null;
  const size = `${Math.round(bytes / 1_000_000)} MB`;
  return `${size} of data for an empty store: should they not fit into Neo4j's memory at once, 'load --bulk' has room for them, and is faster.`;
}
