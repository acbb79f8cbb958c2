import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { loadFiles } from '../../src/import/load-files.js';
import { configurationFrom } from '../../src/server/configuration.js';
import { serve, type Served } from '../../src/server/serve.js';
import { fragment } from '../../src/store/cypher.js';
import { openStore, type Store } from '../../src/store/store.js';
import { testDatabase } from '../neo4j/test-database.js';

const folder = mkdtempSync(join(tmpdir(), 'quanze-several-'));
const { uri, ...database } = testDatabase();
// Routing: as in a cluster, the driver asks where to read and where to write.
const routed = uri.replace('bolt://', 'neo4j://');
const configuration = configurationFrom({
  NEO4J_URI: routed,
  NEO4J_USER: database.user,
  NEO4J_PASSWORD: database.password,
  NEO4J_DATABASE: database.database,
  PORT: '0',
  QUANZE_SEEDS: folder,
  QUANZE_DEFAULT_SCENARIO: 'SEVERAL',
});
let store: Store;
let servers: Served[];

const file = (name: string, items: object) => writeFileSync(join(folder, name), JSON.stringify(items));
const body = (id: string, name: string) => ({ id, name, scenarios: ['SEVERAL'] });

beforeAll(async () => {
  store = openStore({ uri: routed, ...database, timeoutMillis: 20_000 });
  await store.write((run) => run(fragment`MATCH (n) DETACH DELETE n`));
  file('base.json', {
    source: 'several/base',
    scenarios: [{ id: 'SEVERAL', name: 'Several servers', kind: 'ACTUAL' }],
    organizations: [body('sv.a', 'A')],
  });
  const silent = pino({ level: 'silent' });
  servers = await Promise.all([1, 2].map(() => serve(configuration, silent, () => undefined)));
}, 60_000);

afterAll(async () => {
  await Promise.all(servers.map((each) => each.close()));
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function named({ url }: Served, id: string): Promise<string | null> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query ($id: ID!) { organization(id: $id) { name } }', variables: { id } }),
  });
  const { data } = (await response.json()) as { data: { organization: { name: string } | null } };
  return data.organization?.name ?? null;
}

test('servers that start at once on an empty graph bring it up together, and answer alike', async () => {
  await Promise.all(servers.map(({ ready }) => ready));
  expect(await Promise.all(servers.map((each) => named(each, 'sv.a')))).toEqual(['A', 'A']);
}, 60_000);

test('what one process loads, all answer with', async () => {
  file('more.json', { source: 'several/more', organizations: [body('sv.b', 'B')] });
  await Promise.all(servers.map(({ ready }) => ready));
  expect(await Promise.all(servers.map((each) => named(each, 'sv.b')))).toEqual([null, null]);
  const { applied } = await loadFiles(store, [folder]);
  expect(applied).toBe(true);
  expect(await Promise.all(servers.map((each) => named(each, 'sv.b')))).toEqual(['B', 'B']);
}, 60_000);

test('a read that follows a load of the same process sees it, wherever it is routed', async () => {
  for (const name of ['C', 'D', 'E']) {
    file('more.json', { source: 'several/more', organizations: [body('sv.b', name)] });
    await loadFiles(store, [folder]);
    const [row] = await store.read(fragment`MATCH (o:Entity {id: 'sv.b'}) RETURN o.name AS name`);
    expect(row?.get('name')).toBe(name);
  }
}, 60_000);
