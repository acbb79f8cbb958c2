import { readFile } from 'node:fs/promises';
import { readOrg } from '../formats/read-org.js';
import type { Problem } from '../problem.js';
import { decoded } from '../read/decoded.js';
import type { FoundFile } from '../read/find-files.js';
import { hashOf } from '../read/read-files.js';
import type { SourceFile } from '../read/source-file.js';
import { placesIn } from '../read/text-place.js';

/** A file that is in our own format by its name; by its content it may be in another. */
export async function ownFile({ path: file, defaultSource }: FoundFile): Promise<SourceFile | Problem> {
  const { text, fault } = decoded(await readFile(file), file);
  if (fault !== null) return { file, ...placesIn(text)(fault), reason: 'is not UTF-8 from here on' };
  const source = { file, text, defaultSource, hash: hashOf(defaultSource, text) };
  const located = await readOrg(source);
  return located ? { ...source, located } : source;
}
