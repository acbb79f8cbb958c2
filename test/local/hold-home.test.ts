import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { bulkFolder, holdHome } from '../../src/local/hold-home.js';
import { temporaryFolder } from './temporary-folder.js';

const dataFolder = temporaryFolder();

test('clears what a killed bulk load has left, and nothing that another process works on', async () => {
  const { home, release } = await holdHome(dataFolder);
  mkdirSync(join(bulkFolder(home), 'files'), { recursive: true });
  await expect(holdHome(dataFolder)).rejects.toThrow('already in use by this process');
  expect(existsSync(bulkFolder(home))).toBe(true);
  release();
  (await holdHome(dataFolder)).release();
  expect(existsSync(bulkFolder(home))).toBe(false);
});
