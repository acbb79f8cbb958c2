import type { Fault } from '../fault.js';
import { type ReferenceMade, referencesOf } from '../load/references-of.js';
import type { World } from '../load/world.js';

/** Items that name something that does not exist, or that is something else than what can stand there. */
export function unknownIds(world: World): Fault[] {
  const faults: Fault[] = [];
  for (const statement of world.statements) {
    for (const reference of referencesOf(statement)) {
      const reason = faultOf(reference, world);
      if (reason === null) continue;
      const field = reference.at === null ? reference.field : [reference.field, reference.at];
      // All items of a file hold in one or two scenarios.
      const alike = isOf(reference, 'Scenario') ? { alike: `scenario ${reference.id}` } : {};
      faults.push({ statement, field, reason, ...alike });
    }
  }
  return faults;
}

function faultOf({ field, id, to }: ReferenceMade, world: World): string | null {
  const label = labelOf(id, world);
  if (label === undefined) {
    if (!world.spoilt.has(id)) return `'${field}' names '${id}', which does not exist${whereFound(id)}`;
    // Where all is refused anyway, what is wrong with the other item has been said already.
    return world.leavesOut ? `'${field}' names '${id}', which is left out` : null;
  }
  if (to === 'ANY' || (to === 'ENTITY' ? label !== null : label !== null && to.includes(label))) return null;
  const wanted = to === 'ENTITY' ? 'something that has ties' : to.map(words).join(' or ');
  return `'${field}' names '${id}', which is ${label === null ? 'a tie' : words(label)} and not ${wanted}`;
}

/** The scenario that formats of others are read into comes with the seeds. */
const whereFound = (id: string) => (id === 'ACTUAL' ? ': load seeds/base, which states it' : '');

const isOf = ({ to }: ReferenceMade, label: string) => Array.isArray(to) && to.length === 1 && to[0] === label;

/** Null for a tie; undefined where there is no such id. */
function labelOf(id: string, { byId, graph, stays }: World): string | null | undefined {
  const stated = byId.get(id);
  if (stated) return stated.noun.label;
  const entity = graph.entities.get(id);
  if (entity && stays(entity)) return entity.label;
  const tie = graph.ties.get(id);
  return tie && stays(tie) ? null : undefined;
}

/** `OrganizationalSystem` → `an organizational system`. */
function words(label: string): string {
  const spaced = label.replaceAll(/(?<=[a-z])[A-Z]/g, ' $&').toLowerCase();
  return `${/^[aeo]/.test(spaced) ? 'an' : 'a'} ${spaced}`;
}
