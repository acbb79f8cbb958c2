import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Data } from './data.js';
import { quanzeCommand } from '../quanze-command.js';

/** The seeds, in a store that is thrown away. */
export async function seedsData(scenario: string): Promise<Data> {
  const store = mkdtempSync(join(tmpdir(), 'quanze-bench-'));
  const discard = () => rmSync(store, { recursive: true, force: true });
  const paths = ['seeds'];
  try {
    await quanzeCommand(['load', ...paths], { ...process.env, QUANZE_DATA: store, QUANZE_SEEDS: '' });
  } catch (error) {
    discard();
    throw error;
  }
  return { size: 'seeds', store, paths, scenario, asOf: new Date().toISOString().slice(0, 10), discard };
}
