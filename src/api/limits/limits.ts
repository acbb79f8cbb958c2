/**
 * Every limit of the GraphQL door. What goes over one is refused at once, before anything is asked of the graph: with
 * QUERY_TOO_COMPLEX where the query is too big, with BAD_USER_INPUT where a value is, with 400 (413 for the body).
 */
export const LIMITS = {
  /** Bytes of a request body; more is answered with 413. */
  bodyBytes: 100_000,
  /** Lexical tokens of a document, all of its operations and fragments together. */
  tokens: 1_000,
  /** Fields inside one another, the root field and the leaf counted. What stands under `__schema` and `__type` is not. */
  depth: 12,
  /** Aliased fields of an operation, those on or called `__typename` too; a fragment's count as often as it is spread. */
  aliases: 30,
  /** Fields of an operation itself, through its fragments. */
  rootFields: 10,
  /** Fields, spreads and inline fragments of an operation, a fragment's counted as often as it is spread. */
  selections: 10_000,
  /** Depth under `__schema` and `__type`; the standard introspection query goes to 14. */
  introspectionDepth: 20,
  /** Selections under `__schema` and `__type`, counted like the others; the standard introspection query has about 240. */
  introspectionSelections: 400,
  /** Largest page that `first` may ask for. */
  pageSize: 100,
  /** Entries of a list in an argument, an input field or a variable. */
  listLength: 100,
  /** UTF-16 units of a string in an argument, an input field or a variable. */
  textLength: 1_000,
  /** Lists and input objects inside one another in an argument or variable. */
  valueDepth: 12,
  /** Estimated number of field values in the answer; see `cost-refusal.ts`. */
  cost: 20_000,
  /** A request that has not been answered by then gets DEADLINE_EXCEEDED. */
  deadlineMillis: 10_000,
} as const;
