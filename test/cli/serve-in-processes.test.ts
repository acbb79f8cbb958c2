import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { testDatabase } from '../neo4j/test-database.js';
import { seeded } from '../worlds/seeded.js';
import { transpiledCli, type TranspiledCli } from './transpiled-cli.js';

jest.setTimeout(120_000);

let cli: TranspiledCli;
const begun: ChildProcess[] = [];
beforeAll(async () => {
  cli = transpiledCli();
  await (await seeded()).close();
});
afterEach(() => {
  for (const each of begun.splice(0)) each.kill('SIGKILL');
});
afterAll(() => cli.remove());

/** `quanze serve` in two processes, on the Neo4j of the tests and its data. */
function begin(settings: Readonly<Record<string, string>> = {}) {
  const { uri, user, password, database } = testDatabase();
  const neo4j = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const child = spawn(process.execPath, [join(cli.folder, 'dist/cli/main.js'), 'serve'], {
    env: { ...process.env, ...neo4j, QUANZE_SEEDS: '', QUANZE_PROCESSES: '2', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  begun.push(child);
  const said = { out: '', error: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.error += text));
  return { child, said, closed: once(child, 'close') };
}

async function serving() {
  const server = begin();
  for (let waited = 0; !server.said.out.includes('Ctrl-C') && waited < 600; waited += 1) await setTimeout(100);
  const [, url = ''] = /(http:\/\/\S+)\/graphql/.exec(server.said.out) ?? [];
  const { pid = 0 } = server.child;
  const processes = () => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
  return { ...server, url, processes };
}

/** On a connection of its own, so that each process has its turn. */
async function asked(url: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query: '{ organization(id: "o.epo", view: {scenario: "NEAR"}) { id } }' }),
  });
  return response.json();
}
const answer = { data: { organization: { id: 'o.epo' } } };

test('several processes answer at one address, and their metrics are told together', async () => {
  const { url, processes } = await serving();
  expect(processes()).toHaveLength(2);
  for (let times = 0; times < 10; times += 1) expect(await asked(url)).toEqual(answer);
  for (let times = 0; times < 4; times += 1) {
    const text = await (await fetch(`${url}/metrics`, { headers: { connection: 'close' } })).text();
    expect(text).toContain('quanze_requests_total{outcome="OK"} 10');
  }
});

test('one that is killed is replaced, and meanwhile the other answers', async () => {
  const { url, processes, said } = await serving();
  const [killed = 0, other = 0] = processes();
  process.kill(killed, 'SIGKILL');
  while (processes().includes(killed)) await setTimeout(20);
  for (let times = 0; times < 5; times += 1) expect(await asked(url)).toEqual(answer);
  for (let waited = 0; processes().length < 2 && waited < 200; waited += 1) await setTimeout(100);
  expect(processes()).toContain(other);
  expect(processes()).toHaveLength(2);
  expect(said.error).toContain('ended with SIGKILL: another takes its place');
});

test.each(['SIGINT', 'SIGTERM'] as const)('all of them end in order at %s', async (signal) => {
  const { child, closed, processes, said } = await serving();
  const all = processes();
  // As Ctrl-C does.
  if (signal === 'SIGINT') for (const each of all) process.kill(each, signal);
  child.kill(signal);
  expect(await closed).toEqual([0, null]);
  expect(said.error.match(/Stopped in/g)).toHaveLength(1);
  for (const each of all) expect(() => process.kill(each, 0)).toThrow('ESRCH');
});

test('where the first cannot begin, none does, and the reason is said', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { closed, said } = begin({ PORT: String((taken.address() as AddressInfo).port) });
  expect(await closed).toEqual([1, null]);
  expect(said.error).toContain('EADDRINUSE');
  expect(said.out).toBe('');
  taken.close();
});
