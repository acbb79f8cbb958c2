import type { SourceFile } from '../../read/source-file.js';
import type { CollectedItems } from '../collected-items.js';
import { slug } from '../slug.js';
import { ownIdIn } from './own-iri.js';

/** What a key of another source is of: ids of different nouns may be the same there. */
export type Letter = 'o' | 'p' | 'h' | 'm' | 'j' | 'e';

export interface ForeignSource {
  /** `<source>.<letter>.<key>`; a key that carries an id of ours is that id. */
  readonly idOf: (letter: Letter, key: string) => string;
  /** What the file says at its top, once the document for it is stated. */
  readonly head: Readonly<Record<string, unknown>>;
}

/** States a document for the file, which all of its facts rest on. Everything in it is in ACTUAL. */
export function foreignSource(
  { file, defaultSource }: Pick<SourceFile, 'file' | 'defaultSource'>,
  { add }: CollectedItems,
): ForeignSource {
  const prefix = defaultSource
    .split('/')
    .map((part) => slug(part))
    .join('.');
  const document = `dataset.${prefix}`;
  const title = file.split(/[\\/]/).at(-1) ?? file;
  add('documents', { id: document, title, kind: 'DATASET' }, { line: 1, column: 1 });
  return {
    idOf: (letter, key) => ownIdIn(key) ?? `${prefix}.${letter}.${key}`,
    head: { defaults: { scenario: 'ACTUAL', cites: [document] } },
  };
}
