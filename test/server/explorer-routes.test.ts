import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { opened, type Opened } from './opened.js';

let folder: string;
let server: Opened;
const script = 'console.log("权责");\n'.repeat(1_000);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quanze-explorer-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Quanze 权责</title>');
  await writeFile(join(folder, 'assets', 'main-1a2b.js'), script);
  await writeFile(join(folder, 'assets', 'main-1a2b.js.map'), '{}');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  server = await opened({ explorerFolder: folder });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test('the page, with a policy under which it can run', async () => {
  const page = await fetch(server.url);
  expect(await page.text()).toContain('Quanze 权责');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
});

test('what it loads, compressed where that is understood', async () => {
  const plain = await fetch(`${server.url}/assets/main-1a2b.js`, { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(plain.headers.get('cache-control')).toContain('immutable');
  expect(await plain.text()).toBe(script);
  const zipped = await fetch(`${server.url}/assets/main-1a2b.js`);
  expect(zipped.headers.get('content-encoding')).toBe('gzip');
  expect(Number(zipped.headers.get('content-length'))).toBeLessThan(script.length / 10);
  expect(await zipped.text()).toBe(script);
});

test.each([
  'assets/none.js',
  'assets/../secret.txt',
  'assets/%2e%2e/secret.txt',
  'assets/..%2fsecret.txt',
  'secret.txt',
  'assets/main-1a2b.js.map',
  'assets/',
  'assets/%00',
])('nothing else: %s', async (path) => {
  const response = await fetch(`${server.url}/${path}`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});

test('without a build the page says where the API is', async () => {
  const unbuilt = await opened({ explorerFolder: join(folder, 'nowhere') });
  expect(await (await fetch(unbuilt.url)).text()).toContain('/graphql');
});
