import type { Field } from '../country/field.js';
import type { Place } from '../country/place.js';
import type { Draft } from '../arrange/draft.js';

/** What a report must say of a fault: a finding of this rule whose subjects include these. */
export interface Planted {
  /** A rule of the report, or `chainOfAuthority` for what that question must find. */
  readonly rule: string;
  readonly kind: string;
  readonly jurisdiction: string;
  readonly subjects: readonly string[];
}

/** A way to spoil a place. */
export interface Fault {
  readonly rule: string;
  readonly kind: string;
  readonly levels: readonly Place['level'][];
  /** Whether it is in one field, and other fields of the place may have faults of their own. */
  readonly ofField: boolean;
  /** Changes the draft, and gives the subjects of each finding to come; null where the place has nothing to spoil. */
  readonly plant: (draft: Draft, field: Field) => (readonly string[])[] | null;
}

export const fromCounty = ['PROVINCE', 'PREFECTURE', 'COUNTY'] as const;
export const anywhere = [...fromCounty, 'TOWNSHIP'] as const;
