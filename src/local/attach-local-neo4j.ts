import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { account } from './account.js';
import { runningNeo4j } from './running-neo4j.js';

/** The Neo4j that another process of ours runs on a data folder, to be used beside it and never stopped; or none. */
export function attachLocalNeo4j(dataFolder: string) {
  const home = resolve(dataFolder, 'neo4j');
  const running = runningNeo4j.of(home);
  const secret = join(home, 'password');
  if (!running || !existsSync(secret)) return undefined;
  return { uri: `bolt://127.0.0.1:${running.port}`, ...account, password: readFileSync(secret, 'utf8').trim() };
}
