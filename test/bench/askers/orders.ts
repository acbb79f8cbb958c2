import type { Ask, Comparable } from '../work.js';
import type { Asked } from './asker.js';
import type { Engine } from '../engine.js';

/** What the main process asks of an asker process, each with exactly one reply. */
export type Order =
  | { readonly kind: 'open'; readonly way: Way; readonly asked: Asked }
  | { readonly kind: 'answer'; readonly work: string; readonly asks: readonly Ask[] }
  | { readonly kind: 'round'; readonly work: string; readonly asks: readonly Ask[]; readonly round: Round }
  | { readonly kind: 'arrivals'; readonly mix: readonly MixedWork[]; readonly arrivals: Arrivals };

export type Way = { readonly http: string; readonly speaks: 'ours' | 'peer' } | { readonly bolt: Engine };

export interface Round {
  readonly millis: number;
  readonly atOnce: number;
}

export interface Served {
  readonly answered: number;
  readonly errors: number;
  readonly millis: number;
  readonly p50Millis: number;
  readonly p99Millis: number;
}

/** Questions of one work among others. */
export interface MixedWork {
  readonly work: string;
  /** All shares together are one. */
  readonly share: number;
  readonly asks: readonly Ask[];
}

/** Questions that come at fixed times, whoever still waits. */
export interface Arrivals {
  readonly perSecond: number;
  readonly millis: number;
}

export interface Arrived extends Served {
  readonly maxMillis: number;
  /** How long after it was due a question was asked: what the asker itself adds to the times. */
  readonly lateP99Millis: number;
  /** Of what was due in each second. */
  readonly p99MillisBySecond: readonly number[];
}

export type Reply = { readonly failed: string } | { readonly done: readonly Comparable[] | Served | Arrived | null };
