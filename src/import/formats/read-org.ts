import type { LocatedValue } from '../read/located-value.js';
import type { SourceFile } from '../read/source-file.js';
import { isJsonLd } from './is-jsonld.js';

/**
 * What a file says that is in the vocabulary of ORG by its name, format or content; null for others. Its readers are only
 * loaded for such a file: most commands never see one.
 */
export async function readOrg(source: SourceFile): Promise<LocatedValue | null> {
  const { format, file, text } = source;
  const is = (name: string, extension: string) =>
    format === undefined ? file.toLowerCase().endsWith(extension) : format === name;
  if (is('org-turtle', '.ttl')) return (await import('./org/read-turtle.js')).readTurtle(source);
  const isLinked = is('org-jsonld', '.jsonld') || (format === undefined && /\.json$/i.test(file) && isJsonLd(text));
  return isLinked ? (await import('./org/read-jsonld.js')).readJsonLd(source) : null;
}
