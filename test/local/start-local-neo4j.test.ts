import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { attachLocalNeo4j } from '../../src/local/attach-local-neo4j.js';
import { endLeftNeo4j } from '../../src/local/end-left-neo4j.js';
import { processBirth } from '../../src/local/process-birth.js';
import { startLocalNeo4j, type LocalNeo4j, type LocalSettings } from '../../src/local/start-local-neo4j.js';
import { transpiledLocal } from '../neo4j/transpiled-local.js';
import { temporaryFolder } from './temporary-folder.js';

const root = temporaryFolder();
const dataFolder = join(root, 'data');
const told: string[] = [];
const settings: LocalSettings = {
  dataFolder,
  heapMegabytes: 512,
  pageCacheMegabytes: 128,
  purpose: 'TESTING',
  onProgress: (sentence) => void told.push(sentence),
};
let running: LocalNeo4j | undefined;
let holder: ReturnType<typeof spawn> | undefined;
const start = async (more: Partial<LocalSettings> = {}): Promise<LocalNeo4j> =>
  (running = await startLocalNeo4j({ ...settings, ...more }));

afterAll(async () => {
  await running?.stop();
  holder?.kill('SIGKILL');
  await endLeftNeo4j(dataFolder);
});

async function ask(local: LocalNeo4j, statement: string): Promise<unknown> {
  const driver = neo4j.driver(local.uri, neo4j.auth.basic(local.user, local.password));
  try {
    const session = driver.session();
    const { records } = await session.run(statement);
    return records[0]?.get(0) as unknown;
  } finally {
    await driver.close();
  }
}

const count = async (local: LocalNeo4j): Promise<number> => Number(await ask(local, 'MATCH (n) RETURN count(n)'));

describe('one data folder, in the order of its life', () => {
  test('starts, answers to its own password only, and says how long each part took', async () => {
    const local = await start();
    expect(local).toMatchObject({ user: 'neo4j', database: 'neo4j', takenOver: false });
    expect(local.timings['total']).toBeGreaterThan(local.timings['bolt'] ?? NaN);
    await ask(local, 'CREATE (:Kept)');
    await expect(ask({ ...local, password: 'not the one' }, 'RETURN 1')).rejects.toThrow(/unauthorized/);
  });

  test('refuses a second start while it runs, and names who has it', async () => {
    await expect(startLocalNeo4j(settings)).rejects.toMatchObject({
      name: 'LocalNeo4jError',
      message: expect.stringMatching(
        new RegExp(`^The data folder .* by this process \\(${process.pid}\\): stop [^\n]*\\.$`),
      ),
    });
    expect(await endLeftNeo4j(dataFolder)).toBe(false);
  });

  test('may be used by another process beside us while it runs', () => {
    const { uri, user, password, database } = running as LocalNeo4j;
    expect(attachLocalNeo4j(dataFolder)).toEqual({ uri, user, password, database });
    expect(attachLocalNeo4j(root)).toBeUndefined();
  });

  test('stops within seconds, leaves no process, and may be told so twice', async () => {
    const local = running as LocalNeo4j;
    const begun = performance.now();
    await Promise.all([local.stop(), local.stop()]);
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(processBirth(local.pid)).toBeUndefined();
    expect(existsSync(join(dataFolder, 'neo4j', 'running.json'))).toBe(false);
  });

  test('has its data after a restart, and tells when the JVM is killed', async () => {
    const local = await start();
    expect(await count(local)).toBe(1);
    await ask(local, 'CREATE (:Kept)');
    process.kill(local.pid, 'SIGKILL');
    expect(await local.endedUnexpectedly).toMatch(
      new RegExp(`^Neo4j \\(process ${local.pid}\\) ended by SIGKILL: see `),
    );
    await local.stop();
  });

  test('is taken over from a process that was killed, having recovered from the kill before', async () => {
    const pid = await startedElsewhere();
    await expect(startLocalNeo4j(settings)).rejects.toThrow(`in use by process ${holder?.pid}: stop that one`);
    holder?.kill('SIGKILL');
    if (holder) await once(holder, 'exit');
    const local = await start();
    expect(local).toMatchObject({ pid, takenOver: true });
    expect(await count(local)).toBe(2);
    await local.stop();
    expect(processBirth(pid)).toBeUndefined();
  });
});

/** Starts it in a process of its own, which stays; gives the pid of the JVM. */
async function startedElsewhere(): Promise<number> {
  const code = join(root, 'code');
  transpiledLocal(code);
  const script = `
    const { startLocalNeo4j } = require(${JSON.stringify(join(code, 'start-local-neo4j.js'))});
    const settings = { ...JSON.parse(process.argv[1]), onProgress: () => undefined };
    startLocalNeo4j(settings).then(({ pid }) => console.log(pid));
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['-e', script, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  holder = child;
  const [output] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])) as unknown[];
  return Number(output);
}

describe('what cannot start', () => {
  const { PATH: path, JAVA_HOME: javaHome } = process.env;
  afterEach(() => {
    process.env['PATH'] = path;
    if (javaHome !== undefined) process.env['JAVA_HOME'] = javaHome;
  });
  const elsewhere: LocalSettings = { ...settings, dataFolder: join(root, 'elsewhere') };

  test('says whose port it is not', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    other.unref();
    const { port } = other.address() as AddressInfo;
    await expect(startLocalNeo4j({ ...elsewhere, port })).rejects.toThrow(
      new RegExp(`^Port ${port} is taken by another process: free it, name another, or [^\n]*\\.$`),
    );
    other.close();
  });

  test('says that Java is missing, and leaves the folder free', async () => {
    process.env['PATH'] = root;
    delete process.env['JAVA_HOME'];
    const missing = /^Java is missing: install Java 17 or 21/;
    await expect(startLocalNeo4j(elsewhere)).rejects.toThrow(missing);
    await expect(startLocalNeo4j(elsewhere)).rejects.toThrow(missing);
  });

  test('shows the last lines of the log when the JVM ends, and leaves nothing running', async () => {
    const tight = { ...elsewhere, heapMegabytes: 20 };
    await expect(startLocalNeo4j(tight)).rejects.toThrow(
      /^The heap is too small for Neo4j: give it a larger one\.\n {2}\S/,
    );
    expect(readdirSync(join(tight.dataFolder, 'neo4j'))).not.toContain('running.json');
  });
});
