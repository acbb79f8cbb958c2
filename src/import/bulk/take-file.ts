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
  /** Powers that hold where their holder is, and another file states that one: they are not written yet. */
  readonly waiting: readonly Statement[];
}

/** Is told of each file when it is done, by its place among all; one that is no text at all is a problem. */
export type OnTaken = (file: FileTaken | Problem, at: number, of: number) => void;

/**
 * Reads a file and writes what it states, but for the items at the places that are left out. One that stands for itself is
 * let go of, and read once more where that is needed.
 */
export function takeFile(file: SourceFile, writer: BulkWriter, leftOut: readonly number[] = []): FileTaken {
  const source = readSource(file);
  const out = new Set(leftOut);
  const stated = out.size === 0 ? source.statements : source.statements.filter((_, at) => !out.has(at));
  const own = new Map(stated.map((statement) => [statement.id, statement]));
  const entity = (id: string) => {
    const found = own.get(id);
    return found && found.noun.label !== null ? entityFacts(found) : undefined;
  };
  const waiting: Statement[] = [];
  for (const statement of stated) {
    const derived = derivedOf(statement, { entity });
    if (derived['jurisdictionOfHolder'] === true && derived['jurisdiction'] === undefined) waiting.push(statement);
    else writeStatement(writer, statement, derived);
  }
  const again = standsForItself(file) ? placesReadAgain(file) : null;
  const statements = stated.map((one) => leanStatement(one, again ?? one.origin.placeOf));
  return { ...source, statements, waiting };
}

const standsForItself = ({ beside, mapping, located, sheets, format }: SourceFile) =>
  !beside && !mapping && !located && !sheets && format === undefined;
