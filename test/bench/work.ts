/** What one question is about, by the name of its variable. */
export type Ask = Readonly<Record<string, string | readonly string[]>>;

/** Anything that survives JSON; two answers are the same when these are. */
export type Comparable =
  string | number | boolean | null | readonly Comparable[] | { readonly [key: string]: Comparable };

export type Row = Readonly<Record<string, unknown>>;

/** A kind of question, and how it is asked in each language. */
export interface Work {
  /** W1 … */
  readonly name: string;
  readonly title: string;
  /** How many times less it must cost, and should, than what @neo4j/graphql (N) and one Cypher statement (C) need. */
  readonly goals: Readonly<Partial<Record<'N' | 'C', { readonly must?: number; readonly aim?: number }>>>;
  /** The statement that finds what to ask, one ask a row; it is given `$scenario` and `$day`. */
  readonly asks: string;
  /** An operation of our API; it is given the values of an ask and `view`. */
  readonly ours: Operation;
  /** An operation of @neo4j/graphql over `peer/type-definitions.ts`; it is given the values of an ask, `scenario` and `day`. */
  readonly peer: Operation;
  /** One statement, with the values of an ask, `$scenario` and `$day` (20031231). What is left to judge is judged here. */
  readonly statement: string;
  /** Where one statement answers a part of an ask only: the values of each part, to be asked one by one. */
  readonly oneByOne?: (ask: Ask) => readonly Ask[];
  readonly fromRows: (rows: readonly Row[], ask: Ask) => Comparable;
}

export interface Operation {
  readonly text: string;
  /** The variables of each request, where an ask takes several or other variables than its own. */
  readonly requests?: (ask: Ask) => readonly Readonly<Record<string, unknown>>[];
  /** The data of each request. */
  readonly fromData: (data: readonly unknown[], ask: Ask) => Comparable;
}
