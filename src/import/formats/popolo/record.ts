import type { Place } from '../../read/text-place.js';

export const popoloClasses = ['areas', 'organizations', 'persons', 'posts', 'memberships', 'events'] as const;
export type PopoloClass = (typeof popoloClasses)[number];

export interface PopoloRecord {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Of the record, or of a field that it has. */
  readonly place: (field?: string) => Place;
}

export type PopoloRecords = Readonly<Record<PopoloClass, readonly PopoloRecord[]>>;
