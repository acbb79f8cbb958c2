/** What sources say beside the facts: what does not exist, what stays open, what is said with a modal word. */

export const absenceKinds = [
  'DEDICATED_BODY',
  'HOLDER',
  'VERTICAL_LINK',
  'LEGAL_AUTHORIZATION',
  'SUPERVISOR',
  'EVALUATION',
  'UNIT_QUOTA_STAFF',
  'APPRAISAL',
] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

/** A source states that there is none. */
export interface Absence {
  readonly id: string;
  readonly scenario: string;
  readonly absent: AbsenceKind;
  readonly function: string | null;
  readonly domain: string | null;
  readonly jurisdictions: readonly string[];
  /** The source's own quantifier, such as 绝大多数: a statement about a class, never about one body. */
  readonly quantifier: string | null;
  readonly cites: readonly string[];
}

/** A list that its source leaves open (等, 例如). */
export interface OpenList {
  readonly id: string;
  readonly scenario: string;
  /** The entity that the list belongs to. */
  readonly subject: string;
  readonly list: string;
  /** What it lists, as a type of relation or role. */
  readonly of: string;
  readonly marker: string;
  readonly cites: readonly string[];
}

export const modalities = ['OBLIGATION', 'PERMITTED', 'NORMALLY', 'SUGGESTED', 'WHEN_NECESSARY', 'MUST_NOT'] as const;
export type Modality = (typeof modalities)[number];

export interface Qualification {
  readonly id: string;
  readonly scenario: string;
  readonly subject: string;
  readonly modality: Modality;
  readonly marker: string | null;
  readonly statement: string;
  /** Jurisdictions that it speaks of; empty: those of its subject. */
  readonly jurisdictions: readonly string[];
  /** Rules whose demand the source itself makes by it: in this scenario it counts as met. */
  readonly satisfies: readonly string[];
  readonly cites: readonly string[];
}
