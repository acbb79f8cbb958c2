import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { findFiles } from '../../../src/import/read/find-files.js';
import { writtenFiles } from '../written-files.js';

const files = writtenFiles({
  'a.yaml': '',
  'b/c.json': '',
  'notes.md': '',
  '.hidden/d.yaml': '',
  'later/e.yaml': '',
});
afterAll(() => files.remove());

const found = async (folder: string) => (await findFiles([folder])).map(({ defaultSource }) => defaultSource);

test('data files of a folder are found, but for what is hidden or kept for later', async () => {
  expect(await found(files.folder)).toEqual(['a', 'b/c']);
});

test('a folder that is kept for later is found when it is named', async () => {
  expect(await found(join(files.folder, 'later'))).toEqual(['e']);
});

test('a file that is named itself is taken whatever it is called, where it is said what it is', async () => {
  const notes = join(files.folder, 'notes.md');
  await expect(findFiles([notes])).rejects.toThrow(/is not a data file/);
  expect(await findFiles([notes], { format: 'yaml' })).toMatchObject([{ path: notes }]);
});
