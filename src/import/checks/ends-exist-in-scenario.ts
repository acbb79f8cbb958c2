import type { Fault } from '../fault.js';
import type { Noun } from '../format/noun.js';
import { appointmentNoun } from '../format/nouns/appointment.js';
import { appraisalNoun } from '../format/nouns/appraisal.js';
import { authorityNoun } from '../format/nouns/authority.js';
import { exOfficioNoun } from '../format/nouns/ex-officio.js';
import { pendingAuthorizationNoun } from '../format/nouns/pending-authorization.js';
import { postNoun } from '../format/nouns/post.js';
import { relationNoun } from '../format/nouns/relation.js';
import { staffingNoun } from '../format/nouns/staffing.js';
import { systemAssignmentNoun } from '../format/nouns/system-assignment.js';
import { entityFacts } from '../load/entity-facts.js';
import type { World } from '../load/world.js';

const ends: ReadonlyMap<Noun['list'], readonly string[]> = new Map([
  [authorityNoun.list, ['holder', 'object']],
  [relationNoun.list, ['source', 'target']],
  [exOfficioNoun.list, ['post', 'follows']],
  [appointmentNoun.list, ['post']],
  [postNoun.list, ['organization']],
  [systemAssignmentNoun.list, ['organization']],
  [pendingAuthorizationNoun.list, ['organization']],
  [staffingNoun.list, ['organization']],
  [appraisalNoun.list, ['post']],
]);

/**
 * A fact of a scenario needs bodies and posts that exist in it, or in what it inherits. SUCCESSOR_OF leads out of its
 * scenario by nature, and so do events.
 */
export function endsExistInScenario(world: World): Fault[] {
  const worlds = new Map<string, ReadonlySet<string>>();
  const under = (scenario: string) => {
    const found = worlds.get(scenario) ?? inherited(scenario, world);
    worlds.set(scenario, found);
    return found;
  };
  const faults: Fault[] = [];
  for (const statement of world.statements) {
    const item = statement.item as Readonly<Record<string, unknown>>;
    if (item['type'] === 'SUCCESSOR_OF') continue;
    for (const field of ends.get(statement.noun.list) ?? []) {
      const end = typeof item[field] === 'string' ? world.entity(item[field]) : undefined;
      if (!end || end.scenarios.length === 0) continue;
      const missing = entityFacts(statement).scenarios.find(
        (scenario) => !end.scenarios.some((each) => under(scenario).has(each)),
      );
      if (missing === undefined) continue;
      faults.push({
        statement,
        field,
        reason: `'${field}' is '${end.id}', which does not exist in the scenario ${missing}`,
      });
    }
  }
  return faults;
}

/** A scenario, and those whose facts count in it. */
function inherited(scenario: string, world: World): ReadonlySet<string> {
  const all = new Set<string>();
  for (let next: string | null = scenario; next !== null && !all.has(next);) {
    all.add(next);
    const facts = world.entity(next);
    next = facts?.inherits === true ? facts.upper : null;
  }
  return all;
}
