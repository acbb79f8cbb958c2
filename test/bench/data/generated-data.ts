import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../../../src/local/cache-folder.js';
import type { Data } from './data.js';
import { makerStamp } from './maker-stamp.js';
import { quanzeCommand } from '../quanze-command.js';

const makers = [
  ...['generate', 'import/bulk', 'import/format', 'import/read', 'import/transform'].map((each) => `dist/${each}`),
  ...['dist/store/migrations', 'dist/store/writing', 'seeds'],
];

/** An invented country, generated and loaded where that has not been done yet, and kept for the next time. */
export async function generatedData(size: string, note: (line: string) => void): Promise<Data> {
  const folder = join(cacheFolder(process.env, homedir()), 'bench', size);
  const [generated, store, stampFile] = [join(folder, 'generated'), join(folder, 'store'), join(folder, 'stamp')];
  const paths = ['seeds', 'seeds/later', join(generated, 'data')];
  const stamp = makerStamp(makers);
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    note(`Making ${size} in ${folder}, once.`);
    await quanzeCommand(['generate', '--size', size, '--seed', '1', '--out', generated], process.env);
    await quanzeCommand(['load', '--bulk', ...paths], { ...process.env, QUANZE_DATA: store, QUANZE_SEEDS: '' });
    writeFileSync(stampFile, stamp);
  }
  const manifest = readFileSync(join(generated, 'manifest.json'), 'utf8');
  const { scenario, asOf } = JSON.parse(manifest) as { scenario: string; asOf: string };
  return { size, store, paths, scenario, asOf, discard: () => undefined };
}
