import type { Engine } from '../engine.js';

/** A Neo4j with the data of a size in it. */
export interface Opened {
  readonly engine: Engine;
  readonly scenario: string;
  /** The day to ask about, YYYY-MM-DD. */
  readonly asOf: string;
  close(): Promise<void>;
}
