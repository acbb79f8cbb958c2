import type { LocatedValue } from '../../read/located-value.js';
import type { SourceFile } from '../../read/source-file.js';

/**
 * What a file says that is in the vocabulary of ORG by its name or format; null for others. Its readers are only loaded
 * for such a file: most commands never see one.
 */
export async function readOrg(source: SourceFile): Promise<LocatedValue | null> {
  const is = (format: string, extension: string) =>
    source.format === undefined ? source.file.toLowerCase().endsWith(extension) : source.format === format;
  if (is('org-turtle', '.ttl')) return (await import('./read-turtle.js')).readTurtle(source);
  return is('org-jsonld', '.jsonld') ? (await import('./read-jsonld.js')).readJsonLd(source) : null;
}
