import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { Command } from 'commander';
import { askCommand } from '../../src/cli/ask-command.js';
import { gapsCommand } from '../../src/cli/gaps-command.js';
import { loadCommand } from '../../src/cli/load-command.js';
import { testDatabase } from '../neo4j/test-database.js';
import { emptyGraph } from '../store/writing/empty-graph.js';
import { blocks } from './readme.js';

const shown = blocks.flatMap(({ language, content }) => {
  const [, command = '', output = ''] = /^\$ npx quanze (.*?)\n(.*)$/s.exec(content) ?? [];
  return language === 'console' ? [{ command, output }] : [];
});

const folder = mkdtempSync(join(tmpdir(), 'quanze-readme-'));
const environment = { ...process.env };

beforeAll(async () => {
  const { uri, user, password, database } = testDatabase();
  Object.assign(process.env, {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    QUANZE_SEEDS: 'seeds',
  });
  await (await emptyGraph()).close();
  const [data] = blocks.filter(({ language }) => language === 'yaml');
  writeFileSync(join(folder, 'my-town.yaml'), data?.content ?? '');
});
afterAll(async () => {
  await (await emptyGraph()).close();
  process.env = environment;
  rmSync(folder, { recursive: true });
});

let said = '';
beforeEach(() => {
  said = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});

test('shows what it takes to load data and to ask', () => {
  expect(new Set(shown.map(({ command }) => command.split(' ')[0]))).toEqual(new Set(['ask', 'load', 'gaps']));
});

test.each(shown)('quanze $command', async ({ command, output }) => {
  const given = command.split(' ').map((word) => (word.endsWith('.yaml') ? join(folder, word) : word));
  await new Command()
    .addCommand(askCommand())
    .addCommand(gapsCommand())
    .addCommand(loadCommand())
    .parseAsync(given, { from: 'user' });
  expect(said).toBe(output);
});
