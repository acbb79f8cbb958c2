import { Command } from 'commander';
import { startLocalNeo4j } from '../local/start-local-neo4j.js';
import { configurationFrom } from '../server/configuration.js';
import { localSettings } from '../server/database.js';
import { tell } from './tell.js';
import { untilStopped } from './until-stopped.js';

/** `quanze db`: our own Neo4j alone, for tests or to look around in with any Bolt client. */
export function dbCommand(): Command {
  return new Command('db').description('run only the Neo4j of the data folder').action(async () => {
    const stopped = untilStopped();
    const neo4j = await startLocalNeo4j(localSettings(configurationFrom(process.env), tell));
    process.stdout.write(
      `Neo4j answers at ${neo4j.uri}, user ${neo4j.user}, password ${neo4j.password}\nCtrl-C stops it.\n`,
    );
    await Promise.race([stopped, neo4j.endedUnexpectedly.then((sentence) => Promise.reject(new Error(sentence)))]);
    await neo4j.stop();
  });
}
