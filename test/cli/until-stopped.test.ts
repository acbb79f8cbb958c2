import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { transpiledCli, type TranspiledCli } from './transpiled-cli.js';

let cli: TranspiledCli;
beforeAll(() => {
  cli = transpiledCli();
});
afterAll(() => cli.remove());

/** A process that waits to be stopped, with nothing else to do; then it says so and does `work`. */
async function waiting(work = '') {
  const module = pathToFileURL(join(cli.folder, 'dist/cli/until-stopped.js')).href;
  const code = `import { untilStopped } from '${module}';
    const stopped = untilStopped();
    console.log('waits');
    console.log(await stopped);
    ${work}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text.trim()));
  await once(child.stdout, 'data');
  return { child, said, closed: once(child, 'close') };
}

test('waits though there is nothing else to do, and ends in order at the first signal', async () => {
  const { child, said, closed } = await waiting();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(child.exitCode).toBeNull();
  child.kill('SIGTERM');
  expect(await closed).toEqual([0, null]);
  expect(said).toEqual(['waits', 'SIGTERM']);
});

test('ends at once at the second signal, whatever is still to be done', async () => {
  const { child, closed } = await waiting('await new Promise((resolve) => setTimeout(resolve, 60_000));');
  child.kill('SIGINT');
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  expect(await closed).toEqual([130, null]);
});
