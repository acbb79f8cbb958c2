import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { shapeVersion } from '../transform/shape-version.js';
import type { Problem } from '../problem.js';
import { findFiles } from './find-files.js';
import type { SourceFile } from './source-file.js';
import { placesIn } from './text-place.js';

/** The texts of all data files at these paths; a file that is no text at all is a problem. */
export async function readFiles(paths: readonly string[]): Promise<{ files: SourceFile[]; problems: Problem[] }> {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const { path, defaultSource } of await findFiles(paths)) {
    const bytes = await readFile(path);
    const text = new TextDecoder('utf-8').decode(bytes);
    if (isUtf8(bytes)) files.push({ file: path, text, defaultSource, hash: hashOf(defaultSource, text) });
    else problems.push({ file: path, ...placesIn(text)(text.indexOf('\ufffd')), reason: 'is not UTF-8 from here on' });
  }
  return { files, problems };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const hashOf = (defaultSource: string, text: string) =>
  createHash('sha256').update(`${shapeVersion}\0${defaultSource}\0${text}`).digest('base64url');
