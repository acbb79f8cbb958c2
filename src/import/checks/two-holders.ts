import { beginning } from '../../store/days.js';
import type { Fault } from '../fault.js';
import { appointmentNoun } from '../format/nouns/appointment.js';
import type { World } from '../load/world.js';
import { statementsOf } from '../statement.js';

/**
 * Of one head post no two holders can both be without an end in one scenario: one of them must have left. But whom one
 * source has hold it from one day on share it.
 */
export function twoHolders(world: World): Fault[] {
  const key = ({ post, scenario }: { post: string; scenario: string }) => JSON.stringify([post, scenario]);
  const first = new Map(
    world.graph.appointments
      .filter(world.stays)
      .map(({ id, statedBy, validFrom, ...known }) => [key(known), { id, source: statedBy, from: validFrom }]),
  );
  const faults: Fault[] = [];
  for (const statement of statementsOf(world.statements, appointmentNoun)) {
    const { item, id, source } = statement;
    const from = item.from?.day ?? null;
    if (item.to !== null || world.entity(item.post)?.head !== true) continue;
    const other = first.get(key(item));
    if (other === undefined) first.set(key(item), { id, source, from: from ?? beginning });
    else if (other.id !== id && !(other.source === source && other.from === from)) {
      const reason = `has no end, and neither has '${other.id}' to the same head post '${item.post}' in ${item.scenario}`;
      faults.push({ statement, field: 'post', reason });
    }
  }
  return faults;
}
