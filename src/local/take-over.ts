import { boltAwaited } from './bolt-awaited.js';
import type { BroughtUp } from './brought-up.js';
import { databasePassword } from './database-password.js';
import { jvm } from './jvm.js';
import type { LocalSettings } from './local-settings.js';
import { neo4jVersion } from './neo4j-version.js';
import { processEnd } from './process-end.js';
import type { Progress } from './progress.js';
import { runningNeo4j, type RunningNeo4j } from './running-neo4j.js';

/** Makes the Neo4j ours that a killed process left running on this home. One that is of no use to us is ended. */
export async function takeOver(
  home: string,
  settings: LocalSettings,
  progress: Progress,
): Promise<BroughtUp | undefined> {
  const left = runningNeo4j.of(home);
  if (left === undefined) return undefined;
  const found = jvm(left.pid, left.birth, processEnd(left.pid, left.birth));
  if (suits(left, settings)) {
    progress.say(`Taking over the Neo4j (process ${left.pid}) that an earlier run left behind.`);
    const failure = await boltAwaited(found, left.port, progress, 60_000);
    if (failure === undefined) {
      return { jvm: found, port: left.port, password: databasePassword(home), afterwards: () => undefined };
    }
    progress.say(`It ${failure}; starting another.`);
  } else {
    progress.say(`Stopping the Neo4j (process ${left.pid}) that an earlier run left behind with other settings.`);
  }
  await found.end();
  runningNeo4j.forget(home);
  return undefined;
}

function suits(left: RunningNeo4j, settings: LocalSettings): boolean {
  const { port, heapMegabytes, pageCacheMegabytes, purpose = 'SERVING' } = settings;
  return (
    left.version === neo4jVersion &&
    left.purpose === purpose &&
    left.port === (port ?? left.port) &&
    left.heapMegabytes === (heapMegabytes ?? left.heapMegabytes) &&
    left.pageCacheMegabytes === (pageCacheMegabytes ?? left.pageCacheMegabytes)
  );
}
