import type { OpenAppointment } from '../../store/writing/open-appointments-to.js';
import type { Fault } from '../fault.js';
import { appointmentNoun } from '../format/nouns/appointment.js';
import type { World } from '../load/world.js';
import { statementsOf } from '../statement.js';
import { periodOf } from './period-of.js';

/**
 * Of one head post no two holders can both be without an end in one scenario: one of them must have left. But whom one
 * source has hold it from one day on share it.
 */
export function twoHolders(world: World): Fault[] {
  const key = ({ post, scenario }: { post: string; scenario: string }) => JSON.stringify([post, scenario]);
  const first = new Map<string, Pick<OpenAppointment, 'id' | 'statedBy' | 'validFrom'>>(
    world.graph.appointments.filter(world.stays).map((known) => [key(known), known]),
  );
  const faults: Fault[] = [];
  for (const statement of statementsOf(world.statements, appointmentNoun)) {
    const { item, id, source: statedBy } = statement;
    const { validFrom } = periodOf(statement);
    if (item.to !== null || world.entity(item.post)?.head !== true) continue;
    const other = first.get(key(item));
    if (other === undefined) first.set(key(item), { id, statedBy, validFrom });
    else if (other.id !== id && !(item.from && other.statedBy === statedBy && other.validFrom === validFrom)) {
      const reason = `has no end, and neither has '${other.id}' to the same head post '${item.post}' in ${item.scenario}`;
      faults.push({ statement, field: 'post', reason });
    }
  }
  return faults;
}
