import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadFiles } from '../../src/import/load-files.js';
import { migrate } from '../../src/store/migrations/migrate.js';
import { openStore, type Store } from '../../src/store/store.js';
import { testDatabase } from '../neo4j/test-database.js';
import { ask } from '../worlds/asking.js';
import type { Arrangement } from './arrangement.js';
import { catalogue } from './catalogue.js';

/** An arrangement in the registry, and a way to ask the API about it in its own ids. */
export interface Loaded {
  readonly arrangement: Arrangement;
  /** The data of a query. Asked in the base scenario on the arrangement's day unless the variables have a view. */
  readonly ask: <T>(source: string, variables?: Readonly<Record<string, unknown>>) => Promise<T>;
}

export interface Loading {
  /** Puts arrangements into the registry, each under a prefix of its own, in place of those before. */
  load(arrangements: readonly Arrangement[]): Promise<Loaded[]>;
  /** Leaves the registry as it was. */
  close(): Promise<void>;
}

export async function opened(): Promise<Loading> {
  const store = openStore({ ...testDatabase(), timeoutMillis: 60_000 });
  const patient = fewAtOnce(store);
  await migrate(store);
  const folder = await mkdtemp(join(tmpdir(), 'quanze-properties-'));
  const write = (name: string, content: object) => writeFile(join(folder, name), JSON.stringify(content));
  await write('catalogue.json', { source: 'test/properties/catalogue', ...catalogue });
  await loadAll(store, [join(folder, 'catalogue.json')]);
  let loads = 0;
  return {
    async load(arrangements) {
      loads += 1;
      const prefixes = arrangements.map((_, place) => `pt${loads}x${place}.`);
      const texts = arrangements.map((each, place) =>
        JSON.stringify(each).replaceAll('"~', `"${prefixes[place] ?? ''}`),
      );
      await write('arrangements.json', together(texts.map((text) => JSON.parse(text) as Arrangement)));
      await loadAll(store, [join(folder, 'arrangements.json')]);
      return arrangements.map((arrangement, place) => asking(patient, arrangement, prefixes[place] ?? ''));
    },
    async close() {
      await write('arrangements.json', { source: 'test/properties/arrangements', organizations: [] });
      await loadAll(store, [join(folder, 'arrangements.json')]);
      await write('catalogue.json', { source: 'test/properties/catalogue', organizations: [] });
      await loadAll(store, [join(folder, 'catalogue.json')]);
      await rm(folder, { recursive: true });
      await store.close();
    },
  };
}

const lists = [
  'scenarios',
  'jurisdictions',
  'organizations',
  'posts',
  'exOfficio',
  'persons',
  'appointments',
  'relations',
  'authorities',
  'absences',
] as const satisfies readonly (keyof Arrangement)[];

const together = (arrangements: readonly Arrangement[]) => ({
  source: 'test/properties/arrangements',
  ...Object.fromEntries(lists.map((list) => [list, arrangements.flatMap((each): readonly object[] => each[list])])),
});

async function loadAll(store: Store, files: readonly string[]): Promise<void> {
  const { applied, problems } = await loadFiles(store, files);
  if (!applied) throw new Error(`The arrangement was refused: ${problems[0]?.reason ?? ''}`);
}

function asking(store: Store, arrangement: Arrangement, prefix: string): Loaded {
  return {
    arrangement,
    async ask<T>(source: string, variables: Readonly<Record<string, unknown>> = {}) {
      const view = { scenario: '~s', asOf: arrangement.day };
      const text = JSON.stringify({ view, ...variables }).replaceAll('"~', `"${prefix}`);
      const { data, refusal } = await ask<T>(store, source, JSON.parse(text) as Record<string, unknown>);
      if (refusal) throw new Error(`The API refused: ${JSON.stringify(refusal)}`);
      return JSON.parse(JSON.stringify(data).replaceAll(prefix, '~')) as T;
    },
  };
}

/** The store, with statements that wait for each other: many questions at once are more than its connections. */
function fewAtOnce(store: Store, most = 8): Store {
  const waiting: (() => void)[] = [];
  let running = 0;
  const read: Store['read'] = async (statement, values) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await store.read(statement, values);
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
  return { ...store, read };
}
