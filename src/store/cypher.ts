/** A fixed Cypher text. Only `cypher` makes one, so that no value ever becomes part of a statement. */
export class Cypher {
  /** The text on one line: it is sent with every question, and the driver writes 1,400 bytes at a time. */
  readonly line: string;
  constructor(readonly text: string) {
    this.line = text.replaceAll(/\s+/g, ' ').trim();
  }
}

/** Every statement that was ever written down, for the test that EXPLAINs them all. */
const written: Cypher[] = [];
export const writtenStatements = (): readonly Cypher[] => written;

/** A piece of Cypher to be used inside statements; it takes nothing but other pieces. */
export function fragment(strings: TemplateStringsArray, ...parts: readonly Cypher[]): Cypher {
  // Backslashes are Cypher's own; only that before a backtick is TypeScript's.
  const raw = strings.raw.map((each) => each.replaceAll('\\`', '`'));
  return new Cypher(String.raw({ raw }, ...parts.map((part) => part.text)));
}

/** A whole statement. Values reach it as parameters (`$name`) only. */
export function cypher(strings: TemplateStringsArray, ...parts: readonly Cypher[]): Cypher {
  const statement = fragment(strings, ...parts);
  written.push(statement);
  return statement;
}
