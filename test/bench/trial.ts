import type { Asked } from './askers/asker.js';
import type { Data } from './data/data.js';
import type { Engine } from './engine.js';
import type { Measurement } from './measure/measurement.js';
import type { Ask, Work } from './work.js';

/** A work that is no question that many ask at once: each contender does it as a whole, in its own way. */
export interface Trial {
  /** W8 … */
  readonly name: string;
  readonly title: string;
  /** Whether it needs the Neo4j of the questions, or starts one by itself when that has stopped. */
  readonly on: 'engine' | 'nothing';
  /** What must be known to ask. */
  readonly asks: readonly Work[];
  run(ground: Ground): Promise<readonly Measurement[]>;
  /** What it comes to, from what was measured. */
  verdicts(of: Contenders): readonly Verdict[];
}

export interface Ground {
  readonly data: Data;
  /** Only for a trial that is on it. */
  readonly engine: Engine;
  readonly asked: Asked;
  readonly asks: Readonly<Record<string, readonly Ask[]>>;
  readonly times: Times;
  readonly afterwards: (close: () => unknown) => void;
  readonly note: (line: string) => void;
}

export interface Times {
  readonly warmUpMillis: number;
  /** How long W10 asks. */
  readonly minutes: number;
  /** After so long a report or a load is stopped. */
  readonly atMostMillis: number;
}

/** What was measured of a contender, if it was. */
export type Contenders = (contender: string) => Measurement | undefined;

export interface Verdict {
  readonly says: string;
  readonly wanted: string;
  readonly met: boolean;
}
