import { Parser, type Quad } from 'n3';
import type { LocatedValue } from '../../read/located-value.js';
import type { SourceFile } from '../../read/source-file.js';
import type { Place } from '../../read/text-place.js';
import { unreadable } from '../../read/unreadable.js';
import { rdfStatement, type RdfStatement } from './rdf-statement.js';
import { readStatements } from './read-statements.js';

interface Token {
  readonly type: string;
  readonly line: number;
  readonly start?: number;
}
const joining = new Set(['.', ';', ',', ']', ')', '}', 'eof', 'langcode', 'type']);

/** Reads Turtle; a statement stands where its object does. */
export async function readTurtle(source: SourceFile): Promise<LocatedValue> {
  const statements: RdfStatement[] = [];
  let place: Place = { line: 1, column: 1 };
  const fault = await new Promise<Error | null>((resolve) => {
    const callbacks = {
      onToken: ({ type, line, start = 0 }: Token) => {
        if (!joining.has(type)) place = { line, column: start + 1 };
      },
      onQuad: (error: Error | null, quad: Quad | null) => {
        const statement = quad ? rdfStatement(quad, place) : null;
        if (statement) statements.push(statement);
        if (error || !quad) resolve(error);
      },
    };
    new Parser({ blankNodePrefix: '' }).parse(source.text, callbacks);
  });
  if (fault === null) return readStatements(source, statements);
  const line = Number(/line (\d+)/.exec(fault.message)?.[1] ?? place.line);
  const at = line === place.line ? place : { line, column: 1 };
  const reason = `cannot be read: ${fault.message.replace(/ on line \d+\.?$/, '')}`;
  return unreadable(at, reason);
}
