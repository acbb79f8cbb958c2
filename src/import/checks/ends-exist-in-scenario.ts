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
import { type EntityFacts, entityFacts } from '../load/entity-facts.js';
import type { World } from '../load/world.js';
import { scenariosUnder, type ScenariosUnder } from './scenarios-under.js';

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
 * A fact of a scenario needs bodies and posts that exist in it, or in what it inherits, and that are not taken back there.
 * SUCCESSOR_OF leads out of its scenario by nature, and so do events.
 */
export function endsExistInScenario(world: World): Fault[] {
  const under = scenariosUnder(world);
  const faults: Fault[] = [];
  for (const statement of world.statements) {
    const item = statement.item as Readonly<Record<string, unknown>>;
    if (item['type'] === 'SUCCESSOR_OF') continue;
    for (const field of ends.get(statement.noun.list) ?? []) {
      const end = typeof item[field] === 'string' ? world.entity(item[field]) : undefined;
      if (!end || end.scenarios.length === 0) continue;
      for (const scenario of entityFacts(statement).scenarios) {
        const why = whyNotThere(end, under(scenario));
        if (why === null) continue;
        faults.push({ statement, field, reason: `'${field}' is '${end.id}', ${why} in the scenario ${scenario}` });
        break;
      }
    }
  }
  return faults;
}

/** Null for a body or a post that is there. A post goes with its body. */
function whyNotThere(end: EntityFacts, { scenarios, retracted }: ScenariosUnder): string | null {
  if (!end.scenarios.some((each) => scenarios.has(each))) return 'which does not exist';
  if (retracted.size === 0) return null;
  if (retracted.has(end.id)) return 'which is taken back';
  const { organization } = end;
  return organization !== null && retracted.has(organization) ? `whose body '${organization}' is taken back` : null;
}
