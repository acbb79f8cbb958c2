import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../../../src/local/cache-folder.js';
import { startLocalNeo4j } from '../../../src/local/start-local-neo4j.js';
import { makerStamp } from './maker-stamp.js';
import type { Opened } from './opened.js';
import { quanzeCommand } from './quanze-command.js';

/** An invented country, generated and loaded where that has not been done yet, and kept for the next time. */
export async function openGenerated(size: string, note: (line: string) => void): Promise<Opened> {
  const folder = join(cacheFolder(process.env, homedir()), 'bench', size);
  const [generated, store, stampFile] = ['generated', 'store', 'stamp'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const stamp = makerStamp('dist');
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    note(`Making ${size} in ${folder}, once.`);
    await quanzeCommand(['generate', '--size', size, '--seed', '1', '--out', generated], process.env);
    const env = { ...process.env, QUANZE_DATA: store, QUANZE_SEEDS: '' };
    await quanzeCommand(['load', '--bulk', 'seeds', 'seeds/later', join(generated, 'data')], env);
    writeFileSync(stampFile, stamp);
  }
  const manifest = readFileSync(join(generated, 'manifest.json'), 'utf8');
  const { scenario, asOf } = JSON.parse(manifest) as { scenario: string; asOf: string };
  const engine = await startLocalNeo4j({ dataFolder: store, onProgress: note });
  return { engine, scenario, asOf, close: () => engine.stop() };
}
