import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { hold } from '../../src/local/hold.js';
import { transpiledLocal } from '../neo4j/transpiled-local.js';
import { temporaryFolder } from './temporary-folder.js';

const root = temporaryFolder();

function fresh(name: string): string {
  const folder = join(root, name);
  mkdirSync(folder);
  return folder;
}

async function taken(folder: string): Promise<() => unknown> {
  const held = await hold(folder, 'holder');
  if ('heldBy' in held) throw new Error(`held by ${held.heldBy}`);
  return held.release;
}

test('is had by one at a time, and again when it was released', async () => {
  const folder = fresh('in turn');
  const release = await taken(folder);
  expect(await hold(folder, 'holder')).toEqual({ heldBy: process.pid });
  expect(await hold(folder, 'another')).toHaveProperty('release');
  release();
  await taken(folder);
});

test.each([
  ['a dead process', JSON.stringify({ pid: 999_999_999, birth: '1' })],
  ['an earlier process of the same pid', JSON.stringify({ pid: process.pid, birth: '1' })],
  ['a torn file', '{"pi'],
])('is not kept by %s', async (name, text) => {
  const folder = fresh(name);
  writeFileSync(join(folder, 'holder.41'), text);
  await taken(folder);
  expect(readdirSync(folder)).toEqual(['holder.42']);
});

test('of several processes that find it stale at once, one gets it', async () => {
  const folder = fresh('race');
  const code = join(root, 'code');
  transpiledLocal(code);
  writeFileSync(join(folder, 'holder.1'), JSON.stringify({ pid: 999_999_999, birth: '1' }));
  const script = `
    const { hold } = require(${JSON.stringify(join(code, 'hold.js'))});
    process.stdin.once('data', () => hold(process.argv[1], 'holder').then((held) => console.log('release' in held)));
    console.log('ready');`;
  const children = [1, 2, 3, 4].map(() =>
    spawn(process.execPath, ['-e', script, folder], { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  const line = async (child: (typeof children)[number]): Promise<string> =>
    String(((await once(child.stdout, 'data')) as [Buffer])[0]).trim();
  await Promise.all(children.map(line));
  for (const child of children) child.stdin.write('go\n');
  const won = await Promise.all(children.map(line));
  expect(won.sort()).toEqual(['false', 'false', 'false', 'true']);
  for (const child of children) child.stdin.destroy();
  await Promise.all(children.map((child) => once(child, 'exit')));
});
