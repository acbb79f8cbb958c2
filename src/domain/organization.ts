import type { Period } from './period.js';

export const organizationKinds = [
  'GOVERNMENT',
  'PEOPLES_CONGRESS',
  'PARTY_BODY',
  'LEADING_GROUP',
  'COORDINATION_GROUP',
  'JOINT_CONFERENCE',
  'COMMISSION',
  'WORKING_OFFICE',
  'GENERAL_OFFICE',
  'DEPARTMENT',
  'STATE_BUREAU',
  'INTERNAL_UNIT',
  'PUBLIC_INSTITUTION',
  'MANAGEMENT_BODY',
  'TECHNICAL_SUPPORT_BODY',
  'EXECUTION_BODY',
  'WORKING_GROUP',
  'ADVISORY_BODY',
  'RESEARCH_INSTITUTE',
  'ENTERPRISE',
  'PUBLIC',
  'OTHER',
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

export const nameKinds = ['OFFICIAL', 'SHORT', 'FORMER', 'PLATE'] as const;
/** A name that a body bears for a time: an official one, a short one, or a second nameplate (牌子). */
export interface DatedName extends Period {
  readonly text: string;
  readonly kind: (typeof nameKinds)[number];
}

/** A body. Its identity outlives its names: two nameplates are one body. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  /** Names that it bears for a time; those of other times are found by search. */
  readonly names: readonly DatedName[];
  readonly kind: OrganizationKind;
  readonly jurisdiction: string | null;
  /** null: not stated. */
  readonly temporary: boolean | null;
  /** Stands for a class of bodies ("the departments"), not for one. */
  readonly archetype: boolean;
  /** The domain that it exists for, e.g. E-GOV. */
  readonly dedicatedTo: string | null;
  /** What it controls, as the rules need it: PERSONNEL, FINANCE, DEVELOPMENT, AUDIT, SUPERVISION … */
  readonly portfolios: readonly string[];
  /** Unified social credit code (GB 32100), where it has one. */
  readonly uscc: string | null;
  readonly scenarios: readonly string[];
  readonly validity: Period;
  readonly cites: readonly string[];
}
