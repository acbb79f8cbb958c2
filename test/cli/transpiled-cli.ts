import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { testDatabase } from '../neo4j/test-database.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface TranspiledCli {
  readonly folder: string;
  /** Runs `quanze …` as a process of its own, on the Neo4j of the tests unless the environment says otherwise. */
  run(args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Ended>;
  remove(): void;
}

/** The command line as it would be built, in a folder of its own: it must run without jest. */
export function transpiledCli(): TranspiledCli {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-cli-'));
  for (const name of ['node_modules', 'seeds', 'schema']) symlinkSync(join(root, name), join(folder, name));
  writeFileSync(join(folder, 'package.json'), readFileSync(join(root, 'package.json')));
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.ts') && !file.startsWith('explorer')) transpile(file, folder);
  }
  return {
    folder,
    run: (args, environment = {}) =>
      ended(process.execPath, [join(folder, 'dist/cli/main.js'), ...args], {
        ...inherited(),
        ...database(),
        ...environment,
      }),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function transpile(file: string, folder: string): void {
  const { code } = transformSync(readFileSync(join(root, 'src', file), 'utf8'), {
    filename: file,
    swcrc: false,
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
      keepClassNames: true,
    },
    module: { type: 'es6' },
  });
  const to = join(folder, 'dist', file.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, code);
}

const inherited = () => ({ PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' });

function database(): Record<string, string> {
  const { uri, user, password, database: name } = testDatabase();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name };
}

export function ended(command: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (chunk: string) => (said[stream] += chunk));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...said }));
  });
}
