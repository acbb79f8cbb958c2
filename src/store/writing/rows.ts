import type { Values } from '../store.js';
import type { TieType } from './tie-types.js';

/** A node as it is to stand: its label beside `Entity`, all its properties, and its ties to other nodes. */
export interface EntityRow {
  readonly id: string;
  readonly label: string;
  readonly properties: Values;
  readonly ties: readonly { readonly type: string; readonly to: string }[];
}

/** A tie as it is to stand; `answers` says who answers to whom where it is a tie of command. */
export interface TieRow {
  readonly id: string;
  readonly type: TieType;
  readonly from: string;
  readonly to: string;
  readonly properties: Values;
  readonly answers: { readonly lower: string; readonly upper: string } | null;
}

/** What was read from one file: its content's hash, unless something of it was left out. */
export interface SourceRow {
  readonly id: string;
  readonly hash: string | null;
  readonly file: string;
  readonly items: number;
}
