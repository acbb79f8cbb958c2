import type { Fault } from '../fault.js';
import { appointmentNoun } from '../format/nouns/appointment.js';
import type { World } from '../load/world.js';
import { statementsOf } from '../statement.js';

/** Of one head post no two holders can both be without an end in one scenario: one of them must have left. */
export function twoHolders(world: World): Fault[] {
  const key = ({ post, scenario }: { post: string; scenario: string }) => JSON.stringify([post, scenario]);
  const first = new Map(world.graph.appointments.filter(world.stays).map((known) => [key(known), known.id]));
  const faults: Fault[] = [];
  for (const statement of statementsOf(world.statements, appointmentNoun)) {
    const { item, id } = statement;
    if (item.to !== null || world.entity(item.post)?.head !== true) continue;
    const other = first.get(key(item));
    if (other === undefined) first.set(key(item), id);
    else if (other !== id) {
      const reason = `has no end, and neither has '${other}' to the same head post '${item.post}' in ${item.scenario}`;
      faults.push({ statement, field: 'post', reason });
    }
  }
  return faults;
}
