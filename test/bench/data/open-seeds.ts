import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalNeo4j } from '../../../src/local/start-local-neo4j.js';
import { settingsFor } from '../settings-for.js';
import type { Opened } from './opened.js';
import { quanzeCommand } from './quanze-command.js';

/** The seeds, in a store that is thrown away. */
export async function openSeeds(scenario: string, note: (line: string) => void): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-bench-'));
  const engine = await startLocalNeo4j({ dataFolder: folder, onProgress: note });
  const close = async () => {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await quanzeCommand(['load', 'seeds'], settingsFor(engine));
  } catch (error) {
    await close();
    throw error;
  }
  return { engine, scenario, asOf: new Date().toISOString().slice(0, 10), close };
}
