import type { z } from 'zod';
import type { Noun } from './format/noun.js';
import type { Path } from './read/located-value.js';
import type { Place } from './read/text-place.js';

/** One item of a file: what a source states. */
export interface Statement<N extends Noun = Noun> {
  readonly noun: N;
  readonly id: string;
  readonly source: string;
  /** What it says, with defaults filled in and dates as numbers. */
  readonly item: z.output<N['fields']>;
  readonly origin: Origin;
}

/** Where an item was read. */
export interface Origin {
  readonly file: string;
  readonly path: Path;
  readonly placeOf: (path: Path, key?: 'key') => Place;
}

export const placeOf = ({ origin: { file, path, placeOf: find } }: Statement): Place & { readonly file: string } => ({
  file,
  ...find(path),
});

export const isOf = <N extends Noun>(statement: Statement, noun: N): statement is Statement<N> =>
  statement.noun.list === noun.list;

/** The items of one noun. */
export const statementsOf = <N extends Noun>(statements: readonly Statement[], noun: N): Statement<N>[] =>
  statements.filter((statement) => isOf(statement, noun));
