import type { LocatedValue } from '../../read/located-value.js';
import type { SourceFile } from '../../read/source-file.js';
import { readJsonLd } from './read-jsonld.js';
import { readTurtle } from './read-turtle.js';

/** What a file says that is in the vocabulary of ORG by its name or format; null for others. */
export async function readOrg(source: SourceFile): Promise<LocatedValue | null> {
  const is = (format: string, extension: string) =>
    source.format === undefined ? source.file.toLowerCase().endsWith(extension) : source.format === format;
  if (is('org-turtle', '.ttl')) return readTurtle(source);
  return is('org-jsonld', '.jsonld') ? readJsonLd(source) : null;
}
