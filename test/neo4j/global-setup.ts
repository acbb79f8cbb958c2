import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as EndLeft from '../../src/local/end-left-neo4j.js';
import type * as Start from '../../src/local/start-local-neo4j.js';
import type * as Transpiled from './transpiled-local.js';

declare global {
  var stopTestNeo4j: (() => Promise<void>) | undefined;
}

// jest loads this file, and what it requires, as CommonJS and does not find a `.ts` by the name of `.js`.
const require = createRequire(import.meta.url);
const prefix = 'quanze-test-';

/** One Neo4j for each of jest's workers, so that each has a graph to itself. */
async function globalSetup({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  const folder = () => mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  process.once('exit', removeOurs);
  process.env['QUANZE_TEST_RUN'] = String(process.pid);

  const code = folder();
  (require('./transpiled-local.ts') as typeof Transpiled).transpiledLocal(code);
  const { endLeftNeo4j } = require(join(code, 'end-left-neo4j.js')) as typeof EndLeft;
  const { startLocalNeo4j } = require(join(code, 'start-local-neo4j.js')) as typeof Start;

  await sweep(endLeftNeo4j);
  const starting = Promise.all(
    Array.from({ length: maxWorkers }, () =>
      startLocalNeo4j({
        dataFolder: join(folder(), 'data'),
        heapMegabytes: 1024,
        pageCacheMegabytes: 256,
        purpose: 'TESTING',
      }),
    ),
  );
  globalThis.stopTestNeo4j = async () => {
    await Promise.all((await starting).map((each) => each.stop()));
    removeOurs();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(
      signal,
      () => void globalThis.stopTestNeo4j?.().finally(() => process.exit(128 + constants.signals[signal])),
    );
  }
  const databases = (await starting).map(({ uri, user, password, database }) => ({ uri, user, password, database }));
  process.env['QUANZE_TEST_NEO4J'] = JSON.stringify(databases);
}

/** Removes what killed runs have left: their folders are named for their process. */
async function sweep(endLeftNeo4j: typeof EndLeft.endLeftNeo4j): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(prefix))) {
    if (isAlive(Number(name.slice(prefix.length).split('-')[0]))) continue;
    const folder = join(tmpdir(), name);
    if (await endLeftNeo4j(join(folder, 'data'))) rmSync(folder, { recursive: true, force: true });
  }
}

/** Removes what this process has made, and also ends what a test that was cut short has left running there. */
function removeOurs(): void {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(`${prefix}${process.pid}-`))) {
    try {
      const running = readFileSync(join(tmpdir(), name, 'data', 'neo4j', 'running.json'), 'utf8');
      process.kill((JSON.parse(running) as { pid: number }).pid, 'SIGKILL');
    } catch {
      // Nothing runs there.
    }
    rmSync(join(tmpdir(), name), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

// jest wants a default export.
export { globalSetup as default };
