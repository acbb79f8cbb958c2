/** A store with the data of a size in it, and what it was made of. */
export interface Data {
  readonly size: string;
  /** The folder of its Neo4j, which does not run. */
  readonly store: string;
  /** What was loaded. */
  readonly paths: readonly string[];
  readonly scenario: string;
  /** The day to ask about, YYYY-MM-DD. */
  readonly asOf: string;
  /** What is not needed again. */
  discard(): void;
}
