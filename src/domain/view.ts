import type { LocalDate } from './local-date.js';
import { Refusal } from './refusal.js';
import type { Scenario, ScenarioKind } from './scenario.js';

/** The world and the day in which a question is asked. */
export interface View {
  readonly scenario: string;
  /** The kind of world: a WHAT_IF is of the kind of the scenario that it is laid over. */
  readonly kind: Exclude<ScenarioKind, 'WHAT_IF'>;
  /** The scenario itself, then the scenarios whose facts it inherits. */
  readonly scenarios: readonly string[];
  /** What the scenario, or one between it and an inherited one, retracts. */
  readonly retracted: readonly string[];
  readonly asOf: LocalDate;
}

/** The view of a scenario on a day. Refuses an unknown scenario, and inheritance that goes in a circle. */
export function viewOf(
  scenarios: ReadonlyMap<string, Scenario>,
  scenario: string,
  asOf: LocalDate,
  argument = 'view',
): View {
  const inherited: Scenario[] = [];
  for (let next: string | null = scenario; next !== null;) {
    const found: Scenario | undefined = scenarios.get(next);
    if (!found)
      throw new Refusal('BAD_USER_INPUT', `There is no scenario '${next.slice(0, 80)}'.`, `${argument}.scenario`);
    if (inherited.includes(found)) throw new Refusal('CONFLICT', `Scenario '${next}' inherits from itself.`);
    inherited.push(found);
    next = found.inherits ? found.basedOn : null;
  }
  return {
    scenario,
    kind: kindUnder(scenarios, scenario),
    scenarios: inherited.map(({ id }) => id),
    retracted: inherited.flatMap(({ retracts }) => retracts),
    asOf,
  };
}

function kindUnder(scenarios: ReadonlyMap<string, Scenario>, id: string): View['kind'] {
  let scenario = scenarios.get(id);
  for (let steps = 0; scenario?.kind === 'WHAT_IF' && steps < scenarios.size; steps += 1) {
    scenario = scenario.basedOn === null ? undefined : scenarios.get(scenario.basedOn);
  }
  return scenario === undefined || scenario.kind === 'WHAT_IF' ? 'TO_BE' : scenario.kind;
}

/**
 * The view of the scenario that this one succeeds, on the same day; null where it succeeds none. An overlay succeeds what
 * the scenario under it does: with nothing changed, it is that scenario.
 */
export function baseViewOf(
  scenarios: ReadonlyMap<string, Scenario>,
  { scenarios: inherited, asOf }: View,
): View | null {
  const base = scenarios.get(inherited.at(-1) ?? '')?.basedOn ?? null;
  return base === null ? null : viewOf(scenarios, base, asOf);
}
