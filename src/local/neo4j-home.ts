import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureFolder } from './ensure-folder.js';
import { isNewerVersion } from './is-newer-version.js';
import { LocalNeo4jError } from './local-neo4j-error.js';
import { neo4jVersion } from './neo4j-version.js';
import { requireRoom } from './require-room.js';

/** Makes the home of Neo4j in the data folder, or finds it fit to be used. */
export function neo4jHome(dataFolder: string): string {
  const home = resolve(dataFolder, 'neo4j');
  for (const folder of ['conf', 'data', 'logs']) ensureFolder(join(home, folder));
  chmodSync(home, 0o700);
  requireRoom(home, 64);
  const file = join(home, 'version');
  const version = existsSync(file) ? readFileSync(file, 'utf8').trim() : neo4jVersion;
  if (isNewerVersion(version, neo4jVersion)) {
    throw new LocalNeo4jError(
      `The data in ${home} was made by Neo4j ${version}, newer than the ${neo4jVersion} of this Quanze: use the newer Quanze, or another data folder.`,
    );
  }
  writeFileSync(file, `${neo4jVersion}\n`);
  return home;
}
