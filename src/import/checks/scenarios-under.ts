import type { World } from '../load/world.js';

export interface ScenariosUnder {
  /** A scenario, and those whose facts count in it. */
  readonly scenarios: ReadonlySet<string>;
  /** What any of them takes back. */
  readonly retracted: ReadonlySet<string>;
}

/** What is inherited is asked of one scenario after another, for every fact: it is found once for each. */
export function scenariosUnder(world: World): (scenario: string) => ScenariosUnder {
  const known = new Map<string, ScenariosUnder>();
  return (scenario) => {
    const found = known.get(scenario) ?? inherited(scenario, world);
    known.set(scenario, found);
    return found;
  };
}

function inherited(scenario: string, world: World): ScenariosUnder {
  const scenarios = new Set<string>();
  const retracted = new Set<string>();
  for (let next: string | null = scenario; next !== null && !scenarios.has(next);) {
    scenarios.add(next);
    const facts = world.entity(next);
    for (const id of facts?.retracts ?? []) retracted.add(id);
    next = facts?.inherits === true ? facts.upper : null;
  }
  return { scenarios, retracted };
}
