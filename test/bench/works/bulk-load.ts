import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalNeo4j } from '../../../src/local/start-local-neo4j.js';
import { migrate } from '../../../src/store/migrations/migrate.js';
import { openStore, type Store } from '../../../src/store/store.js';
import { type GraphCounts, graphCounts } from '../../../src/store/writing/graph-counts.js';
import { quanzeCommand } from '../data/quanze-command.js';
import { unwound } from './unwound.js';

/** W9: the first load of data files, offline and through `UNWIND`. It is no question either, and stands alone. */
export interface BulkLoad {
  /** Milliseconds of wall clock from the files to a graph that can be asked, its indexes and a stop included. */
  readonly bulk: number;
  readonly unwind: number;
  readonly nodes: number;
  readonly ties: number;
  /** Whether both graphs hold as many nodes of each label, and as many ties of each type. */
  readonly equalAnswers: boolean;
}

export async function bulkLoad(paths: readonly string[], note: (line: string) => void): Promise<BulkLoad> {
  const root = mkdtempSync(join(tmpdir(), 'quanze-bench-load-'));
  const folder = (name: string) => {
    mkdirSync(join(root, name));
    return join(root, name);
  };
  try {
    const offline = folder('offline');
    note('Loading offline.');
    const bulk = await timed(() =>
      quanzeCommand(['load', '--bulk', ...paths], { ...process.env, QUANZE_DATA: offline, QUANZE_SEEDS: '' }),
    );
    const wanted = await inStore(offline, graphCounts);
    const online = folder('online');
    note('Loading through UNWIND.');
    let found: GraphCounts | undefined;
    const unwind = await timed(() =>
      inStore(online, async (store) => {
        await migrate(store);
        await unwound(store, paths);
        found = await graphCounts(store);
      }),
    );
    const [nodes, ties] = [total(wanted.nodes, ours), total(wanted.ties, () => true)];
    return { bulk, unwind, nodes, ties, equalAnswers: found !== undefined && shown(found) === shown(wanted) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function inStore<T>(dataFolder: string, work: (store: Store) => Promise<T>): Promise<T> {
  const local = await startLocalNeo4j({ dataFolder, onProgress: () => undefined });
  const store = openStore({ ...local, timeoutMillis: 60_000 });
  try {
    return await work(store);
  } finally {
    await store.close();
    await local.stop();
  }
}

/** Labels of the data, and not of what keeps account of them; `Entity` counts them all. */
const ours = (label: string) => !['Entity', 'Source', 'Registry', 'Migration', 'Command'].includes(label);

const total = (counts: ReadonlyMap<string, number>, which: (name: string) => boolean) =>
  [...counts].filter(([name]) => which(name)).reduce((sum, [, count]) => sum + count, 0);

const shown = ({ nodes, ties }: GraphCounts) =>
  JSON.stringify([[...nodes].filter(([label]) => ours(label)), [...ties]].map((each) => each.sort()));
