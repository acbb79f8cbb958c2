import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FormatName } from '../formats/format-name.js';
import { withBesides } from '../formats/organogram/with-besides.js';
import { shapeVersion } from '../transform/shape-version.js';
import type { Problem } from '../problem.js';
import { decoded } from './decoded.js';
import { findFiles } from './find-files.js';
import type { SourceFile } from './source-file.js';
import { placesIn } from './text-place.js';

/** The texts of all data files at these paths; a file that is no text at all is a problem. */
export async function readFiles(
  paths: readonly string[],
  format?: FormatName,
): Promise<{ files: SourceFile[]; problems: Problem[] }> {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const { path, defaultSource } of await findFiles(paths)) {
    const { text, fault } = decoded(await readFile(path), path);
    if (fault !== null) problems.push({ file: path, ...placesIn(text)(fault), reason: 'is not UTF-8 from here on' });
    else {
      const hash = hashOf(defaultSource, `${format ?? ''}${text}`);
      files.push({ file: path, text, defaultSource, hash, ...(format && { format }) });
    }
  }
  return { files: withBesides(files), problems };
}

const hashOf = (defaultSource: string, text: string) =>
  createHash('sha256').update(`${shapeVersion}\0${defaultSource}\0${text}`).digest('base64url');
