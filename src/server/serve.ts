import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { newContext } from '../api/new-context.js';
import { buildApiSchema } from '../api/schema.js';
import { Refusal } from '../domain/refusal.js';
import { memoryOfAnswers } from '../store/memory-of-answers.js';
import { scenariosById } from '../store/scenarios.js';
import type { Configuration } from './configuration.js';
import { weighAnswer } from './given-answer.js';
import { openHttpServer, type HttpServer } from './http-server.js';
import { keepAlive } from './keep-alive.js';
import { loadLater } from './load-later.js';
import { openRegistry, type Registry } from './open-registry.js';
import { prepare } from './prepare.js';
import { warmUp } from './warm-up.js';

export interface Served {
  readonly url: string;
  /** Resolves when questions can be answered for the first time; rejects when the data cannot be loaded at all. */
  readonly ready: Promise<void>;
  /** Drains, closes the connections, and stops the Neo4j that is ours. */
  close(): Promise<void>;
}

const inPackage = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Starts everything: Neo4j where it is ours, the HTTP server, and then the schema and the seeds, until they are there. */
export async function serve(
  configuration: Configuration,
  log: Logger,
  tell: (sentence: string) => void,
): Promise<Served> {
  const [registry, schema, examples] = await Promise.all([
    openRegistry(configuration, { tell, beside: false }),
    buildApiSchema(),
    readFile(inPackage('schema/examples.graphql'), 'utf8'),
  ]);
  const state = { prepared: false, closing: false };
  const { store } = registry;
  const recall = memoryOfAnswers(store, {
    most: configuration.rememberedMegabytes * 1_000_000,
    weigh: weighAnswer,
  });
  let http: HttpServer;
  try {
    http = await openHttpServer({
      schema,
      examples,
      explorerFolder: inPackage('dist/explorer'),
      contextFor: ({ requestId }) =>
        // What is being made is refused with a sentence, before the deadline cuts the request off.
        newContext(store, configuration.defaultScenario, requestId, configuration.deadlineMillis * 0.7),
      recall,
      ready: async () => {
        if (!state.prepared) return 'The data are not loaded yet.';
        return (await scenariosById(store)).size > 0 ? undefined : 'The registry is empty.';
      },
      host: configuration.host,
      port: configuration.port,
      deadlineMillis: configuration.deadlineMillis,
      corsOrigins: configuration.corsOrigins,
      log,
    });
  } catch (error) {
    await registry.close();
    throw error;
  }
  const local = keepAlive(registry.local, configuration, log, () => state.closing);
  const ready = prepareUntilDone(registry, configuration, log, state);
  void ready
    .then(() => loadLater(store, configuration.seedsFolder, () => state.closing))
    .catch((error: unknown) => {
      if (!state.closing) log.warn({ err: error }, 'What is loaded later is not all there; the next start goes on.');
    });
  return {
    url: http.url,
    ready,
    close: async () => {
      state.closing = true;
      await http.close();
      await store.close();
      await (await local()).stop();
    },
  };
}

/** Tries until it works: Neo4j may be away when we start, and comes back without a restart of ours. */
async function prepareUntilDone(
  { store }: Registry,
  { seedsFolder, defaultScenario }: Configuration,
  log: Logger,
  state: { prepared: boolean; closing: boolean },
): Promise<void> {
  for (let pauseMillis = 500; !state.closing; pauseMillis = Math.min(pauseMillis * 2, 5_000)) {
    try {
      await prepare(store, seedsFolder);
      state.prepared = true;
      break;
    } catch (error) {
      if (!isAway(error)) throw error;
      log.warn({ err: error }, 'The data cannot be loaded yet.');
      await new Promise((resolve) => setTimeout(resolve, pauseMillis));
    }
  }
  if (!state.prepared) return;
  try {
    if (!(await scenariosById(store)).has(defaultScenario))
      log.warn(
        `There is no scenario '${defaultScenario}', which QUANZE_DEFAULT_SCENARIO names: a view has to name one.`,
      );
    await warmUp(store);
  } catch (error) {
    if (!state.closing) log.warn({ err: error }, 'Not warmed up.');
  }
}

const isAway = (error: unknown) =>
  error instanceof Refusal && (error.code === 'DATABASE_UNAVAILABLE' || error.code === 'DEADLINE_EXCEEDED');
