import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ownFile } from '../../../src/import/bulk/own-file.js';
import { writtenFiles } from '../written-files.js';

const linked = '[{"@id": "http://e.org/a", "@type": ["http://www.w3.org/ns/org#Organization"]}]';

test.each([
  ['JSON-LD', linked, true],
  ['our own format', '{"source": "x", "organizations": []}', false],
])('a file .json in %s is read by its content', async (_, text, isLinked) => {
  const { folder, remove } = writtenFiles({ 'x.json': text });
  try {
    const file = await ownFile({ path: join(folder, 'x.json'), defaultSource: 'x' });
    expect('located' in file).toBe(isLinked);
  } finally {
    remove();
  }
});
