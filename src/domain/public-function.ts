import type { JurisdictionLevel } from './jurisdiction.js';

export const functionGroups = ['MANAGEMENT', 'BUILDING', 'DECISION', 'OTHER'] as const;
export type FunctionGroup = (typeof functionGroups)[number];

/** A function (职能) that a body can be charged with. Named so because `Function` is taken by the language. */
export interface PublicFunction {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly domain: string;
  readonly group: FunctionGroup;
  /** Consists in coordinating others. */
  readonly coordination: boolean;
  /** The body that alone is competent for it by law. */
  readonly competentOrgan: string | null;
  readonly partOf: string | null;
  /** Levels that it is restricted to; null: any. */
  readonly levels: readonly JurisdictionLevel[] | null;
  readonly cites: readonly string[];
}
