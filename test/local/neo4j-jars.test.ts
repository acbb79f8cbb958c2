import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { neo4jJars } from '../../src/local/neo4j-jars.js';
import { neo4jVersion } from '../../src/local/neo4j-version.js';
import { temporaryFolder } from './temporary-folder.js';

const root = temporaryFolder();
const path = process.env['PATH'];
const cache = join(root, 'cache');
const runs = join(root, 'runs');
const told: string[] = [];
const progress = { say: (sentence: string) => void told.push(sentence), detail: () => undefined };

/** A Maven that runs this script, in the folder of the pom; it notes each run. */
function maven(script: string): void {
  const bin = join(root, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'mvn'), `#!/bin/sh\necho run >> '${runs}'\n${script}\n`);
  chmodSync(join(bin, 'mvn'), 0o755);
  process.env['PATH'] = bin;
}

const fetches = `/bin/mkdir -p jars; echo b > jars/neo4j-server-${neo4jVersion}.jar; echo a > jars/asm.jar`;
const timesRun = (): number => readFileSync(runs, 'utf8').trim().split('\n').length;

beforeEach(() => {
  rmSync(cache, { recursive: true, force: true });
  rmSync(runs, { force: true });
  told.length = 0;
});
afterEach(() => void (process.env['PATH'] = path));

test('are fetched once, and then found without Maven, sorted', async () => {
  maven(fetches);
  await neo4jJars(cache, progress);
  process.env['PATH'] = '';
  const { folder, classPath } = await neo4jJars(cache, progress);
  expect(timesRun()).toBe(1);
  expect(folder).toBe(join(cache, `neo4j-${neo4jVersion}`));
  expect(classPath.map((jar) => basename(jar))).toEqual(['asm.jar', `neo4j-server-${neo4jVersion}.jar`]);
  expect(told).toEqual([expect.stringMatching(/^Fetching Neo4j .* this once\)\.$/)]);
});

test('are fetched once by two who want them at the same time', async () => {
  maven(`/bin/sleep 0.3; ${fetches}`);
  const [one, other] = await Promise.all([neo4jJars(cache, progress), neo4jJars(cache, progress)]);
  expect(one).toEqual(other);
  expect(timesRun()).toBe(1);
  expect(told).toContain(`Waiting for process ${process.pid}, which is fetching Neo4j.`);
});

test.each([
  ['is gone', (jar: string) => rmSync(jar)],
  ['is cut short', (jar: string) => writeFileSync(jar, '')],
])('are fetched anew when a jar %s', async (_, damage) => {
  maven(fetches);
  const { classPath } = await neo4jJars(cache, progress);
  damage(classPath[0] ?? '');
  await neo4jJars(cache, progress);
  expect(timesRun()).toBe(2);
  expect(classPath.every((jar) => readFileSync(jar, 'utf8') !== '')).toBe(true);
});

test('are not there when Maven fails, which is said in its own words; the next time may succeed', async () => {
  maven(`${fetches}; echo '[ERROR] Could not transfer artifact: Unknown host'; exit 1`);
  await expect(neo4jJars(cache, progress)).rejects.toThrow(
    /^Fetching Neo4j [\d.]+ failed: see that Maven reaches its repository, then start again\.\n {2}Could not transfer/,
  );
  expect(readdirSync(cache)).toEqual(['fetching.1']);
  maven(fetches);
  await expect(neo4jJars(cache, progress)).resolves.toHaveProperty('classPath.length', 2);
});

test('are asked of Maven, which has to be there', async () => {
  process.env['PATH'] = root;
  await expect(neo4jJars(cache, progress)).rejects.toThrow(/^Maven is missing, [^\n]*: install it [^\n]*\.$/);
});
