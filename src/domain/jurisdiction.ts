import type { Period } from './period.js';

export const jurisdictionLevels = ['CENTRAL', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'LOCAL'] as const;
export type JurisdictionLevel = (typeof jurisdictionLevels)[number];

export interface Jurisdiction {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly nameEn: string | null;
  /** LOCAL: below the centre, at a level that is not said. */
  readonly level: JurisdictionLevel;
  readonly partOf: string | null;
  readonly archetype: boolean;
  /** A row of a code list that is no government's area, such as 110100 市辖区. */
  readonly pseudo: boolean;
  readonly validity: Period;
}
