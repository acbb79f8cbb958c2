import { readFile } from 'node:fs/promises';
import type { Problem } from '../problem.js';
import { decoded } from '../read/decoded.js';
import { findFiles } from '../read/find-files.js';
import { hashOf, readFiles } from '../read/read-files.js';
import type { SourceFile } from '../read/source-file.js';
import { placesIn } from '../read/text-place.js';

export interface FileRead {
  readonly file: SourceFile | Problem;
  /** A file that stands for itself can be let go of, and be read once more where that is needed. */
  readonly readAgain: boolean;
  /** How many there are. */
  readonly of: number;
}

/** The data files at these paths, in order; one at a time, where all of them are in our own format. */
export async function* eachFile(paths: readonly string[]): AsyncGenerator<FileRead> {
  const found = await findFiles(paths);
  if (found.every(({ path }) => /\.(json|ya?ml)$/i.test(path))) {
    const of = found.length;
    for (const { path, defaultSource } of found) {
      const { text, fault } = decoded(await readFile(path), path);
      const hash = hashOf(defaultSource, text);
      if (fault === null) yield { file: { file: path, text, defaultSource, hash }, readAgain: true, of };
      else yield { file: notUtf8(path, text, fault), readAgain: true, of };
    }
  } else {
    const { files, problems } = await readFiles(paths);
    const of = files.length + problems.length;
    for (const file of [...problems, ...files]) yield { file, readAgain: false, of };
  }
}

const notUtf8 = (file: string, text: string, at: number): Problem => ({
  file,
  ...placesIn(text)(at),
  reason: 'is not UTF-8 from here on',
});
