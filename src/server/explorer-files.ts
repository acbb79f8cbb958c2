import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

export interface ExplorerFile {
  readonly type: string;
  readonly content: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * The built explorer by path (`assets/x.js`), read once: a request can only name what is in it, so no path leads out of
 * the folder. Empty where it has not been built.
 */
export async function explorerFiles(folder: string): Promise<ReadonlyMap<string, ExplorerFile>> {
  const paths = await readdir(folder, { recursive: true }).catch(() => []);
  const served = paths.filter((path) => extname(path) in TYPES);
  return new Map(
    await Promise.all(
      served.map(async (path): Promise<[string, ExplorerFile]> => [
        path.split(sep).join('/'),
        { type: TYPES[extname(path)] ?? '', content: await readFile(join(folder, path)) },
      ]),
    ),
  );
}
