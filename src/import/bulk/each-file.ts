import { readFile } from 'node:fs/promises';
import type { Problem } from '../problem.js';
import { decoded } from '../read/decoded.js';
import { findFiles } from '../read/find-files.js';
import { hashOf, readFiles } from '../read/read-files.js';
import type { SourceFile } from '../read/source-file.js';
import { placesIn } from '../read/text-place.js';

/** A file that stands for itself can be let go of, and be read once more where that is needed. */
export type FileRead = (SourceFile & { readonly readAgain: boolean }) | Problem;

/** The data files at these paths, in order; one at a time, where all of them are in our own format. */
export async function* eachFile(paths: readonly string[]): AsyncGenerator<FileRead> {
  const found = await findFiles(paths);
  if (found.every(({ path }) => /\.(json|ya?ml)$/i.test(path))) {
    for (const { path, defaultSource } of found) {
      const { text, fault } = decoded(await readFile(path), path);
      if (fault !== null) yield { file: path, ...placesIn(text)(fault), reason: 'is not UTF-8 from here on' };
      else yield { file: path, text, defaultSource, hash: hashOf(defaultSource, text), readAgain: true };
    }
  } else {
    const { files, problems } = await readFiles(paths);
    yield* problems;
    for (const file of files) yield { ...file, readAgain: false };
  }
}
