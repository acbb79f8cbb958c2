import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { startLocalNeo4j, type LocalNeo4j } from '../local/start-local-neo4j.js';
import type { Configuration } from './configuration.js';
import { localSettings } from './database.js';

const longestPauseMillis = 5_000;

/** Whatever is to be stopped in the end. */
interface Stoppable {
  stop(): Promise<void>;
}

const nothing: Stoppable = { stop: () => Promise.resolve() };

/**
 * Starts our own Neo4j again, at the same port, when it ends without having been asked to; where that cannot be, tries on.
 * Gives the one that runs, to be stopped in the end.
 */
export function keepAlive(
  local: LocalNeo4j | undefined,
  configuration: Configuration,
  log: Logger,
  closing: () => boolean,
): () => Promise<Stoppable> {
  if (!local) return () => Promise.resolve(nothing);
  const settings = { ...localSettings(configuration, (line) => log.info(line)), port: Number(new URL(local.uri).port) };
  let current: Promise<Stoppable> = Promise.resolve(local);
  const watch = (running: LocalNeo4j): LocalNeo4j => {
    void running.endedUnexpectedly.then((sentence) => {
      if (closing()) return;
      log.error(sentence);
      current = running.stop().then(startAgain);
    });
    return running;
  };
  const startAgain = async (): Promise<Stoppable> => {
    for (let pauseMillis = 1_000; !closing(); pauseMillis = Math.min(pauseMillis * 2, longestPauseMillis)) {
      try {
        return watch(await startLocalNeo4j(settings));
      } catch (error) {
        log.error({ err: error }, 'Neo4j could not be started again, and will be tried later.');
        await setTimeout(pauseMillis);
      }
    }
    return nothing;
  };
  watch(local);
  return () => current;
}
