/** The ids that one question is about, by the name of its variable. */
export type Ask = Readonly<Record<string, string>>;

/** Anything that survives JSON; two answers are the same when these are. */
export type Comparable =
  string | number | boolean | null | readonly Comparable[] | { readonly [key: string]: Comparable };

export type Row = Readonly<Record<string, unknown>>;

/** A kind of question, and how it is asked in each language. */
export interface Work {
  readonly name: string;
  readonly title: string;
  /** An operation of our API, with the variables of an ask. */
  readonly operation: string;
  readonly fromData: (data: unknown) => Comparable;
  /** One statement, with the values of an ask, `$scenario` and `$day` (20031231). What is left to judge is judged here. */
  readonly statement: string;
  readonly fromRows: (rows: readonly Row[], ask: Ask) => Comparable;
}
