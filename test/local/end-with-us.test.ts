import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { transpiledLocal } from '../neo4j/transpiled-local.js';
import { temporaryFolder } from './temporary-folder.js';

const code = join(temporaryFolder(), 'code');
beforeAll(() => transpiledLocal(code));

/** Runs a process that has a task, which tells what is asked of it; gives all that was told, and how the process ended. */
async function run(before: string, after: string, signal?: NodeJS.Signals): Promise<{ told: string; end: unknown }> {
  const script = `
    const { endWithUs } = require(${JSON.stringify(join(code, 'end-with-us.js'))});
    const { writeSync } = require('node:fs');
    const tell = (word) => writeSync(1, word + ' ');
    const later = () => new Promise((resolve) => setTimeout(resolve, 50));
    setInterval(() => undefined, 1000);
    ${before}
    const letGo = endWithUs({ kill: () => tell('kill'), end: () => later().then(() => tell('end')) });
    ${after}
    tell('ready');`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  let told = '';
  child.stdout.on('data', (data: Buffer) => {
    told += String(data);
    if (signal !== undefined && told.endsWith('ready ')) child.kill(signal);
  });
  const [status, killed] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { told: told.trim(), end: killed ?? status };
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s ends the task and then us, when nobody else listens',
  async (signal) => {
    expect(await run('', '', signal)).toEqual({ told: 'ready end', end: signal });
  },
);

const listens = `process.once('SIGTERM', () => { tell('theirs'); letGo(); process.exit(3); });`;

test.each([
  ['before', listens, ''],
  ['after', '', listens],
])('a signal is left to whoever began to listen %s us, if only once', async (_, before, after) => {
  expect(await run(before, after, 'SIGTERM')).toEqual({ told: 'ready theirs', end: 3 });
});

test('the task is killed when we exit, or fail', async () => {
  expect(await run('', 'setTimeout(() => process.exit(0), 20);')).toEqual({ told: 'ready kill', end: 0 });
  expect(await run('', `setTimeout(() => { throw new Error('bug'); }, 20);`)).toEqual({ told: 'ready kill', end: 1 });
});

test('a task that was let go is left alone', async () => {
  expect(await run('', 'letGo();', 'SIGTERM')).toEqual({ told: 'ready', end: 'SIGTERM' });
});
