import { entityFacts } from '../load/entity-facts.js';
import type { Problem } from '../problem.js';
import { readSource, type SourceRead } from '../read/read-source.js';
import type { SourceFile } from '../read/source-file.js';
import type { Statement } from '../statement.js';
import { derivedOf } from '../transform/derived-of.js';
import type { BulkWriter } from './bulk-files.js';
import { leanStatement, placesReadAgain } from './lean-statement.js';
import { writeStatement } from './write-statement.js';

/** What is kept of a file when its rows have been written: of each item what the checks look at. */
export interface FileTaken extends SourceRead {
  /** Powers that hold where their holder is, and that one is stated later, or in another file: they are not written yet. */
  readonly waiting: readonly Statement[];
}

/** Is told of each file when it is done, by its place among all; one that is no text at all is a problem. */
export type OnTaken = (file: FileTaken | Problem, at: number, of: number) => void;

/**
 * Reads a file and writes what it states item by item, but for the items at the places that are left out. A file that
 * stands for itself is let go of, and read once more where that is needed.
 */
export function takeFile(file: SourceFile, writer: BulkWriter, leftOut: readonly number[] = []): FileTaken {
  const out = new Set(leftOut);
  const again = standsForItself(file) ? placesReadAgain(file) : null;
  const own = new Map<string, Statement>();
  const entity = (id: string) => {
    const found = own.get(id);
    return found && found.noun.label !== null ? entityFacts(found) : undefined;
  };
  const waiting: Statement[] = [];
  let at = 0;
  const source = readSource(file, (statement) => {
    const lean = leanStatement(statement, again ?? statement.origin.placeOf);
    if (out.has(at++)) return lean;
    own.set(lean.id, lean);
    const derived = derivedOf(statement, { entity });
    if (derived['jurisdictionOfHolder'] === true && derived['jurisdiction'] === undefined) waiting.push(statement);
    else writeStatement(writer, statement, derived);
    return lean;
  });
  return { ...source, waiting };
}

const standsForItself = ({ beside, mapping, located, sheets, format }: SourceFile) =>
  !beside && !mapping && !located && !sheets && format === undefined;
