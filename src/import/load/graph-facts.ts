import type { KnownEntity } from '../../store/writing/known-entity.js';
import type { KnownTie } from '../../store/writing/known-tie.js';
import type { OpenAppointment } from '../../store/writing/open-appointments-to.js';
import type { UpwardTie } from '../../store/writing/ties-up-from.js';

/** What the graph held before the load, as far as the load can touch it or be touched by it. */
export interface GraphFacts {
  readonly entities: ReadonlyMap<string, KnownEntity>;
  readonly ties: ReadonlyMap<string, KnownTie>;
  /** Ties up from what the load ties something to: ANSWERS_TO and EX_OFFICIO. */
  readonly up: readonly UpwardTie[];
  readonly appointments: readonly OpenAppointment[];
  /** Ids of nodes and ties that the sources of the load stated before. */
  readonly stated: ReadonlySet<string>;
}

export const nothing: GraphFacts = {
  entities: new Map(),
  ties: new Map(),
  up: [],
  appointments: [],
  stated: new Set(),
};
