import type { Place } from './text-place.js';

/** Keys and positions that lead from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** What a text says, and where in it each part stands. */
export interface LocatedValue {
  readonly value: unknown;
  /** Of the value that a path leads to, or of the nearest one above it that is there. `key`: of its key. */
  readonly placeOf: (path: Path, key?: 'key') => Place;
  /** Why the text cannot be read. */
  readonly faults: readonly Remark[];
  /** What is wrong with parts of it, which the value leaves out. */
  readonly remarks?: readonly Remark[];
}

export interface Remark extends Place {
  readonly reason: string;
  /** It costs no fact. */
  readonly harmless?: true;
}
