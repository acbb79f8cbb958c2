import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { bulkAdvised, muchInBytes } from '../../src/cli/bulk-advised.js';
import { temporaryFolder } from '../local/temporary-folder.js';

const root = temporaryFolder();
const file = (name: string, bytes: number) => {
  writeFileSync(join(root, name), Buffer.alloc(bytes));
  return join(root, name);
};

test('much data for a store of our own that is not there yet are told to go offline; what is less, or for another, is not', async () => {
  const own = { neo4jUri: undefined, dataFolder: join(root, 'empty') };
  const paths = [file('a.csv', muchInBytes - 10), file('b.csv', 10)];
  expect(await bulkAdvised(paths, own)).toBeNull();
  const more = [...paths, file('c.csv', 1)];
  expect(await bulkAdvised(more, own)).toMatch(/^5 MB of data for an empty store: .*'load --bulk' has room for them/);
  expect(await bulkAdvised(more, { ...own, neo4jUri: 'bolt://elsewhere' })).toBeNull();
  mkdirSync(join(own.dataFolder, 'neo4j/data/databases/neo4j'), { recursive: true });
  expect(await bulkAdvised(more, own)).toBeNull();
});
