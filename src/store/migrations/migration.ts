import type { Cypher } from '../cypher.js';

/** A step of the schema. Once released it never changes: what is to be different comes as the next number. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  /** Schema statements that do nothing where they have been done before (`IF NOT EXISTS`). */
  readonly statements: readonly Cypher[];
  /** What data of before must get, in transactions of their own; nothing where they have it. */
  readonly changes?: readonly Cypher[];
}
