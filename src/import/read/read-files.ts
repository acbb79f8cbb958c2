import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FormatName } from '../formats/format-name.js';
import { readOrg } from '../formats/read-org.js';
import { readXlsx } from '../formats/table/read-xlsx.js';
import { readMapping } from '../formats/mapped/read-mapping.js';
import { withBesides } from '../formats/organogram/with-besides.js';
import { shapeVersion } from '../transform/shape-version.js';
import type { Problem } from '../problem.js';
import { decoded } from './decoded.js';
import type { FoundFile } from './find-files.js';
import type { HowToRead } from './how-to-read.js';
import { notAText } from './not-a-text.js';
import type { SourceFile } from './source-file.js';
import { placesIn } from './text-place.js';

/** The texts of these data files; a file that is no text at all is a problem. */
export async function readFiles(
  found: readonly FoundFile[],
  { format, map }: HowToRead = {},
): Promise<{ files: SourceFile[]; problems: Problem[] }> {
  const files: SourceFile[] = [];
  const mapped = map === undefined ? null : await readMapping(map);
  if (mapped?.mapping === null) return { files: [], problems: [...mapped.problems] };
  const problems: Problem[] = [];
  for (const { path, defaultSource } of found) {
    if (map !== undefined && resolve(path) === resolve(map)) continue;
    // A mapping is of tables: what else lies beside them is read as it is.
    const mapping = isTable(path) ? mapped?.mapping : undefined;
    const how = { ...(format && { format }), ...(mapping && { mapping }) };
    const readAs = `${format ?? ''}${mapping ? (mapped?.text ?? '') : ''}`;
    const bytes = await readFile(path);
    const { text, fault } = decoded(bytes, path);
    const unlike = isWorkbook(path, format) ? null : notAText(bytes);
    if (unlike !== null) problems.push({ file: path, line: 1, column: 1, reason: unlike });
    else if (isWorkbook(path, format)) {
      const hash = hashOf(defaultSource, `${readAs}${Buffer.from(bytes).toString('base64')}`);
      const book = await readXlsx(bytes, path);
      files.push({ file: path, text: '', defaultSource, hash, ...how, ...book });
    } else if (fault !== null)
      problems.push({ file: path, ...placesIn(text)(fault), reason: 'is not UTF-8 from here on' });
    else {
      const hash = hashOf(defaultSource, `${readAs}${text}`);
      const source: SourceFile = { file: path, text, defaultSource, hash, ...how };
      const located = mapping ? null : await readOrg(source);
      files.push(located ? { ...source, located } : source);
    }
  }
  return { files: withBesides(files), problems };
}

const isTable = (path: string) => /\.(csv|tsv|xlsx)$/i.test(path);
const isWorkbook = (path: string, format: FormatName | undefined) =>
  format === 'xlsx' || ((format === undefined || format === 'organogram') && /\.xlsx$/i.test(path));

/** Of a file: its content, and the source that it is unless it says otherwise. */
export const hashOf = (defaultSource: string, text: string) =>
  createHash('sha256').update(`${shapeVersion}\0${defaultSource}\0${text}`).digest('base64url');
