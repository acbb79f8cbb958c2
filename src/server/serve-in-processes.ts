import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import type { Logger } from 'pino';
import { startLocalNeo4j, type LocalNeo4j } from '../local/start-local-neo4j.js';
import type { Configuration } from './configuration.js';
import { localSettings, namedDatabase } from './database.js';
import { gatherMetrics } from './gathered-metrics.js';
import { keepAlive } from './keep-alive.js';
import type { FromProcess } from './process-messages.js';
import { sendTo } from './send-to.js';
import type { Served } from './serve.js';

/** One that ends as soon as it has begun is not begun again at once. */
const pauseMillis = 1_000;

/**
 * Starts Neo4j where it is ours, and several processes that answer at one address; each is a whole server. The first loads
 * what is to be loaded, then the others begin. One that ends without having been told to is replaced.
 */
export async function serveInProcesses(
  configuration: Configuration,
  log: Logger,
  tell: (sentence: string) => void,
): Promise<Served> {
  const local = namedDatabase(configuration) ? undefined : await startLocalNeo4j(localSettings(configuration, tell));
  const state = { started: false, closing: false };
  const neo4j = keepAlive(local, configuration, log, () => state.closing);
  const processes = new Set<Worker>();
  gatherMetrics();

  const begin = (loads: boolean): Worker => {
    const begun = cluster.fork({ ...(local && settingsOf(local)), ...(!loads && { QUANZE_SEEDS: '' }) });
    processes.add(begun);
    begun.once('exit', (code, signal) => {
      processes.delete(begun);
      if (!state.started || state.closing) return;
      log.error(`A process that answers ended with ${signal || code}: another takes its place.`);
      setTimeout(() => state.closing || begin(loads), pauseMillis);
    });
    return begun;
  };
  const close = async () => {
    state.closing = true;
    await Promise.all([...processes].map(stopped));
    await (await neo4j()).stop();
  };

  const first = begin(true);
  const ready = heard(first, 'ready').then(async () => {
    state.started = true;
    const others = Array.from({ length: configuration.processes - 1 }, () => begin(false));
    await Promise.all(others.map((each) => heard(each, 'ready')));
  });
  // Whoever waits for it is told.
  ready.catch(() => undefined);
  try {
    return { url: await heard(first, 'url'), ready, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const settingsOf = ({ uri, user, password, database }: LocalNeo4j) => ({
  ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
});

/** What a process tells; rejects where it ends before that, and has said why. */
const heard = <Key extends keyof FromProcess>(from: Worker, key: Key): Promise<NonNullable<FromProcess[Key]>> =>
  new Promise((resolve, reject) => {
    from.on('message', (told: FromProcess) => {
      const value = told[key];
      if (value !== undefined) resolve(value);
    });
    from.once('exit', (code, signal) =>
      reject(new Error(`A process that was to answer ended with ${signal || code}.`)),
    );
  });

async function stopped(answering: Worker): Promise<void> {
  const gone = once(answering, 'exit');
  if (answering.isConnected()) sendTo(answering, { stop: true });
  else answering.process.kill();
  await gone;
}
