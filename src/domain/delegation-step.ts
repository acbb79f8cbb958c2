import type { Authority } from './authority.js';
import type { Instrument } from './instrument.js';
import type { Period } from './period.js';

/** A power on the way back to its source, and how it stands to the one that it was delegated from. */
export interface DelegationStep {
  readonly authority: Authority;
  /** Whether its function, jurisdiction and object lie inside those of its delegator; true where it has none. */
  readonly functionWithin: boolean;
  readonly jurisdictionWithin: boolean;
  readonly objectWithin: boolean;
  /** When its holder exists, and the body of that where it is a post. */
  readonly holder: readonly Period[];
  /** The instruments that it rests on. */
  readonly basis: readonly Instrument[];
}
