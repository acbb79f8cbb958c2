import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { Refusal } from '../../domain/refusal.js';
import { filesWithin } from './files-within.js';
import type { HowToRead } from './how-to-read.js';

export interface FoundFile {
  readonly path: string;
  /** The source that it is unless it says otherwise: its path within the folder that was given, without extension. */
  readonly defaultSource: string;
}

const data = /\.(yaml|yml|json|jsonld|ttl|csv|tsv|xlsx)$/i;

/**
 * The data files at these paths, in a fixed order. Folders are walked; passed over in them is what is hidden, and a
 * folder `later`, which is loaded when it is named itself. A file whose
 * format is told may have any name.
 */
export async function findFiles(paths: readonly string[], { format }: HowToRead = {}): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const path of paths) {
    const kind = await stat(path).catch(() => null);
    if (kind === null) throw new Refusal('BAD_USER_INPUT', `There is no file or folder '${path}'.`);
    if (kind.isDirectory()) found.push(...(await within(path)));
    else if (data.test(path) || format !== undefined)
      found.push({ path, defaultSource: sourceName(path.split(sep).at(-1) ?? path) });
    else
      throw new Refusal(
        'BAD_USER_INPUT',
        `'${path}' is not a data file (.yaml, .yml, .json, .jsonld, .ttl, .csv, .tsv or .xlsx).`,
      );
  }
  const seen = new Set<string>();
  return found.filter(({ path }) => !seen.has(resolve(path)) && seen.add(resolve(path)));
}

const within = async (folder: string): Promise<FoundFile[]> =>
  (await filesWithin(folder))
    .filter((path) => data.test(path))
    .map((path) => ({ path: join(folder, path), defaultSource: sourceName(path) }));

const sourceName = (path: string) => path.replace(data, '').split(sep).join('/').normalize();
