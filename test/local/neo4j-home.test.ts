import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { databasePassword } from '../../src/local/database-password.js';
import { neo4jHome } from '../../src/local/neo4j-home.js';
import { neo4jVersion } from '../../src/local/neo4j-version.js';
import { startLocalNeo4j } from '../../src/local/start-local-neo4j.js';
import { temporaryFolder } from './temporary-folder.js';

const root = temporaryFolder();
const mode = (file: string): string => (statSync(file).mode & 0o777).toString(8);

test('is for its owner only, and so is the password', () => {
  const home = neo4jHome(join(root, 'modes'));
  const password = databasePassword(home);
  expect(mode(home)).toBe('700');
  expect(mode(join(home, 'password'))).toBe('600');
  expect(mode(join(home, 'data', 'dbms', 'auth.ini'))).toBe('600');
  expect(password).toMatch(/^[\w-]{32}$/);
});

test('keeps its password, and narrows one that has become readable to others', () => {
  const home = neo4jHome(join(root, 'kept'));
  const password = databasePassword(home);
  chmodSync(join(home, 'password'), 0o644);
  expect(databasePassword(home)).toBe(password);
  expect(mode(join(home, 'password'))).toBe('600');
});

test('whose password was lost is refused rather than locked', () => {
  const home = neo4jHome(join(root, 'lost'));
  databasePassword(home);
  mkdirSync(join(home, 'data', 'databases', 'system'), { recursive: true });
  rmSync(join(home, 'password'));
  expect(() => databasePassword(home)).toThrow(
    /^The password of the database is missing: put [^\n]* back, or [^\n]*\.$/,
  );
});

test('that a newer Neo4j has used is refused, an older one goes on', () => {
  const dataFolder = join(root, 'versions');
  const file = join(neo4jHome(dataFolder), 'version');
  writeFileSync(file, '5.99.0\n');
  expect(() => neo4jHome(dataFolder)).toThrow(/was made by Neo4j 5\.99\.0, newer than .*: use the newer Quanze/);
  writeFileSync(file, '5.26.0\n');
  neo4jHome(dataFolder);
  expect(readFileSync(file, 'utf8').trim()).toBe(neo4jVersion);
});

test('cannot be made below a file, or where we may not write', async () => {
  const file = join(root, 'file');
  writeFileSync(file, '');
  const refused = (dataFolder: string): Promise<unknown> =>
    startLocalNeo4j({ dataFolder, onProgress: () => undefined });
  await expect(refused(join(file, 'data'))).rejects.toMatchObject({
    name: 'LocalNeo4jError',
    message: expect.stringMatching(/^Cannot use .*: a part of the path is a file: move it away, or choose another/),
  });
  const locked = join(root, 'locked');
  mkdirSync(locked, { mode: 0o500 });
  // Nothing is locked for root.
  if (process.getuid?.() !== 0)
    await expect(refused(locked)).rejects.toThrow(/we may not write there: give us the right/);
});
