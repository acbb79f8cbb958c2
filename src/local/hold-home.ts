import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { hold } from './hold.js';
import { LocalNeo4jError } from './local-neo4j-error.js';
import { neo4jHome } from './neo4j-home.js';

/** Where a bulk load works inside of a home; it clears up after itself, unless it is killed. */
export const bulkFolder = (home: string): string => join(home, 'bulk');

/** The home of Neo4j in a data folder, and ours until we release it, without what a killed bulk load has left. */
export async function holdHome(
  dataFolder: string,
): Promise<{ readonly home: string; readonly release: () => unknown }> {
  const home = neo4jHome(dataFolder);
  const held = await hold(home, 'holder');
  if ('heldBy' in held) throw new LocalNeo4jError(heldSentence(dataFolder, held.heldBy));
  rmSync(bulkFolder(home), { recursive: true, force: true });
  return { home, release: held.release };
}

function heldSentence(dataFolder: string, pid: number): string {
  return pid === process.pid
    ? `The data folder ${dataFolder} is already in use by this process (${pid}): stop the Neo4j that it started there first.`
    : `The data folder ${dataFolder} is in use by process ${pid}: stop that one, or choose another data folder.`;
}
