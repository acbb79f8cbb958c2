import { account } from './account.js';
import { bringUp } from './bring-up.js';
import { explained } from './explained.js';
import { holdHome } from './hold-home.js';
import { endGraceMillis } from './jvm.js';
import type { LocalSettings } from './local-settings.js';
import { progress } from './progress.js';
import { runningNeo4j } from './running-neo4j.js';
import { stopwatch } from './stopwatch.js';
import { takeOver } from './take-over.js';

export type { LocalSettings };

export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly pid: number;
  /** A process before us had started it, and did not live to stop it. */
  readonly takenOver: boolean;
  /** Milliseconds by part, and in `total`. */
  readonly timings: Readonly<Record<string, number>>;
  /** Resolves with a sentence when the JVM ends without `stop()` having been called. */
  readonly endedUnexpectedly: Promise<string>;
  /** Resolves when the JVM has ended and the data folder may be used by another process. */
  stop(): Promise<void>;
}

/** Starts the Neo4j of a data folder, or takes over the one that runs there; Bolt answers when this resolves. Rejects with a LocalNeo4jError. */
export async function startLocalNeo4j(settings: LocalSettings): Promise<LocalNeo4j> {
  const watch = stopwatch();
  const tell = progress(settings.onProgress);
  let release: () => unknown = () => undefined;
  try {
    const held = await holdHome(settings.dataFolder);
    const { home } = held;
    release = held.release;
    watch.lap('folder');
    const taken = await takeOver(home, settings, tell);
    watch.lap('takeOver');
    const { jvm, port, password, afterwards } = taken ?? (await bringUp(home, settings, tell, watch));
    let stopping: Promise<void> | undefined;
    const stop = async (): Promise<void> => {
      if (!(await jvm.end())) {
        tell.say(
          `Neo4j (process ${jvm.pid}) did not stop within ${endGraceMillis / 1000} s and was killed; it recovers at the next start.`,
        );
      }
      runningNeo4j.forget(home);
      release();
      afterwards();
    };
    return {
      uri: `bolt://127.0.0.1:${port}`,
      ...account,
      password,
      pid: jvm.pid,
      takenOver: taken !== undefined,
      timings: watch.timings(),
      endedUnexpectedly: jvm.endedUnasked.then(
        (how) => `Neo4j (process ${jvm.pid}) ended ${how}: see the logs in ${home}/logs, then start again.`,
      ),
      stop: () => (stopping ??= stop()),
    };
  } catch (error) {
    release();
    throw explained(error);
  }
}
