export const scenarioKinds = ['ACTUAL', 'AS_IS', 'TO_BE', 'WHAT_IF'] as const;
export type ScenarioKind = (typeof scenarioKinds)[number];

/** A world that facts are asserted in: the actual one, a source's model of it, a proposal, or a what-if over another. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: ScenarioKind;
  readonly basedOn: string | null;
  /** True where the facts of `basedOn` count here too, unless retracted. */
  readonly inherits: boolean;
  /** Ids of facts and bodies of the inherited scenarios that do not hold here. */
  readonly retracts: readonly string[];
}
