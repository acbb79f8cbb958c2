import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import type { Engine } from './engine.js';
import { settingsFor } from './settings-for.js';
import type { Asks, Size } from './sizes.js';
import type { Ask } from './work.js';

export interface Loaded {
  readonly asks: Asks;
  readonly nodes: number;
  readonly ties: number;
}

const counted = 'RETURN COUNT { (:Entity) } AS nodes, COUNT { (:Entity)-->(:Entity) } AS ties';

/** Loads the data of a size through our command line, and finds out what there is to ask. */
export async function loadSize(engine: Engine, { seedsFolder, scenario, asks }: Size): Promise<Loaded> {
  await promisify(execFile)(process.execPath, ['dist/cli/main.js', 'load', seedsFolder], { env: settingsFor(engine) });
  const driver = neo4j.driver(engine.uri, neo4j.auth.basic(engine.user, engine.password), {
    disableLosslessIntegers: true,
  });
  const rows = async <T>(statement: string): Promise<T[]> =>
    (await driver.executeQuery(statement, { scenario }, { database: engine.database })).records.map(
      (record) => record.toObject() as T,
    );
  try {
    const found = Object.entries(asks).map(async ([work, statement]) => [work, await rows<Ask>(statement)] as const);
    const [size = { nodes: 0, ties: 0 }] = await rows<Omit<Loaded, 'asks'>>(counted);
    return { asks: Object.fromEntries(await Promise.all(found)), ...size };
  } finally {
    await driver.close();
  }
}
