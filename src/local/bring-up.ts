import { rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { boltAwaited } from './bolt-awaited.js';
import type { BroughtUp } from './brought-up.js';
import { cacheFolder } from './cache-folder.js';
import { classArchive } from './class-archive.js';
import { databasePassword } from './database-password.js';
import { findJava } from './find-java.js';
import { freePort } from './free-port.js';
import { lastLines } from './last-lines.js';
import { launchNeo4j } from './launch-neo4j.js';
import { LocalNeo4jError } from './local-neo4j-error.js';
import type { LocalSettings } from './local-settings.js';
import { logSince } from './log-since.js';
import { machineMegabytes } from './machine-megabytes.js';
import { makeClassArchive } from './make-class-archive.js';
import { memoryWanted } from './memory-wanted.js';
import { neo4jJars } from './neo4j-jars.js';
import type { Progress } from './progress.js';
import { reasonOfFailure } from './reason-of-failure.js';
import { runningNeo4j } from './running-neo4j.js';
import type { Stopwatch } from './stopwatch.js';

/** Recovery of a large store takes minutes; whoever waits for longer than this waits for something else. */
const longestMillis = 10 * 60_000;
/** When the first rush is over, a first start begins to make the class archive for the next ones. */
const archiveAfterMillis = 30_000;

/** Starts a new Neo4j on the home. */
export async function bringUp(
  home: string,
  settings: LocalSettings,
  progress: Progress,
  watch: Stopwatch,
): Promise<BroughtUp> {
  const memory = memoryWanted(settings, machineMegabytes());
  const java = findJava(process.env);
  const { folder, classPath } = await neo4jJars(cacheFolder(process.env, homedir()), progress);
  watch.lap('jars');
  const password = databasePassword(home);
  const { purpose = 'SERVING' } = settings;
  const { path: archivePath, exists, wanted } = classArchive(folder, java);
  let archive = exists ? archivePath : undefined;
  const classList = wanted && purpose !== 'TESTING' ? join(home, 'classes.txt') : undefined;
  progress.detail('Starting Neo4j.');
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(settings.port);
    const log = logSince(home);
    const jvm = await launchNeo4j(java, { home, port, classPath, purpose, archive, classList, ...memory });
    watch.lap('launch');
    const failure = await boltAwaited(jvm, port, progress, longestMillis);
    watch.lap('bolt');
    if (failure === undefined) return { jvm, port, password, afterwards: archiving() };

    await jvm.end();
    runningNeo4j.forget(home);
    const reason = reasonOfFailure(failure, log(), home);
    const portLost = reason.name === 'port' && settings.port === undefined;
    const archiveAtFault = reason.name === 'unknown' && archive !== undefined;
    if (attempt === 3 || !(portLost || archiveAtFault)) {
      throw new LocalNeo4jError([reason.sentence, ...lastLines(log())].join('\n  '));
    }
    if (archiveAtFault) rmSync(archivePath, { force: true });
    archive = archiveAtFault ? undefined : archive;
  }

  /** Makes the archive after a while, or when Neo4j is stopped if that is sooner. */
  function archiving(): () => void {
    if (classList === undefined) return () => undefined;
    const make = (): void => makeClassArchive(java, classPath, classList, archivePath);
    const timer = setTimeout(make, archiveAfterMillis).unref();
    return () => {
      clearTimeout(timer);
      make();
    };
  }
}
