import { readFileSync } from 'node:fs';
import { onceOf } from '../../domain/once-of.js';
import { locatedValueOf } from '../formats/located-value-of.js';
import type { Noun } from '../format/noun.js';
import { decoded } from '../read/decoded.js';
import type { LocatedValue } from '../read/located-value.js';
import type { SourceFile } from '../read/source-file.js';
import type { Statement } from '../statement.js';

/** An item without what no check looks at. */
export function leanStatement(
  { noun, id, source, item, origin }: Statement,
  placeOf: LocatedValue['placeOf'],
): Statement {
  const fields = item as Readonly<Record<string, unknown>>;
  const kept: Record<string, unknown> = {};
  for (const field of checkedFields(noun)) {
    const value = fields[field];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) kept[field] = value;
  }
  return { noun, id, source, item: kept, origin: { file: origin.file, path: origin.path, placeOf } };
}

const checkedFields = onceOf((noun: Noun): readonly string[] => {
  const others = ['from', 'to', 'type', 'head', 'inherits', 'names'].filter((field) => field in noun.fields.shape);
  return [...Object.keys(noun.refers), ...others];
});

/** Finds places in a file by reading it once more: only what is wrong has to be shown, and that is seldom anything. */
export function placesReadAgain({
  file,
  defaultSource,
}: Pick<SourceFile, 'file' | 'defaultSource'>): LocatedValue['placeOf'] {
  let placeOf: LocatedValue['placeOf'] | undefined;
  return (path, key) => {
    placeOf ??= locatedValueOf({ file, defaultSource, hash: '', text: decoded(readFileSync(file), file).text }).placeOf;
    return placeOf(path, key);
  };
}
