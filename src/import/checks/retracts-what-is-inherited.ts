import type { Fault } from '../fault.js';
import { scenarioNoun } from '../format/nouns/scenario.js';
import { referencesOf } from '../load/references-of.js';
import type { World } from '../load/world.js';
import { statementsOf } from '../statement.js';
import { scenariosUnder } from './scenarios-under.js';

/** A scenario that inherits says of what, and takes back nothing but facts and bodies that it has from there. */
export function retractsWhatIsInherited(world: World): Fault[] {
  const under = scenariosUnder(world);
  return statementsOf(world.statements, scenarioNoun).flatMap((statement): Fault[] => {
    const { basedOn, inherits } = statement.item;
    if (inherits && basedOn === null) {
      return [{ statement, field: 'inherits', reason: "inherits, and names no scenario in 'basedOn'" }];
    }
    if (basedOn !== null && !world.entity(basedOn)) return [];
    const inherited = inherits && basedOn !== null ? under(basedOn).scenarios : nothing;
    return [...referencesOf(statement)].flatMap(({ field, at, id }): Fault[] => {
      const scenarios = field === 'retracts' ? scenariosOf(id, world) : undefined;
      if (scenarios === undefined) return [];
      const why = whyNot(scenarios, statement.id, inherited);
      const place = at === null ? field : [field, at];
      return why === null ? [] : [{ statement, field: place, reason: `'retracts' names '${id}', which ${why}` }];
    });
  });
}

const nothing: ReadonlySet<string> = new Set();

function whyNot(scenarios: readonly string[], own: string, inherited: ReadonlySet<string>): string | null {
  if (scenarios.length === 0) return 'is no fact or body of any scenario';
  if (scenarios.includes(own)) return 'it states itself';
  return scenarios.some((each) => inherited.has(each)) ? null : 'is not in what it inherits';
}

/** Undefined where there is no such id, which is told elsewhere. */
function scenariosOf(id: string, { byId, graph, entity, stays }: World): readonly string[] | undefined {
  const found = entity(id);
  if (found) return found.scenarios;
  const stated = byId.get(id)?.item as { readonly scenario?: string } | undefined;
  if (stated) return stated.scenario === undefined ? [] : [stated.scenario];
  const tie = graph.ties.get(id);
  return tie && stays(tie) ? [tie.scenario] : undefined;
}
