import type { JurisdictionLevel } from '../../domain/jurisdiction.js';

/** A division that has a government. */
export interface Place {
  readonly id: string;
  /** The part of ids that stands for the place: its code, `cn` for the centre. */
  readonly code: string;
  readonly name: string;
  readonly level: Exclude<JurisdictionLevel, 'LOCAL'>;
  /** What it is part of; null for the centre. */
  readonly upper: Place | null;
}
