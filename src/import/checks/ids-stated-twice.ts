import type { Fault } from '../fault.js';
import type { World } from '../load/world.js';
import { placeOf } from '../statement.js';

/** An id names one thing in the whole registry, whichever file states it. */
export function idsStatedTwice({ statements, byId, graph, sources }: World): Fault[] {
  const faults: Fault[] = [];
  const areTwice = byId.size < statements.length;
  for (const statement of statements) {
    const first = areTwice ? byId.get(statement.id) : statement;
    const known = graph.entities.get(statement.id) ?? graph.ties.get(statement.id);
    if (first !== undefined && first !== statement) {
      const { file, line } = placeOf(first);
      faults.push({ statement, field: 'id', reason: `its id is stated already in ${file}, line ${line}` });
    } else if (known && !sources.has(known.statedBy)) {
      faults.push({ statement, field: 'id', reason: `its id is stated already by the source '${known.statedBy}'` });
    }
  }
  return faults;
}
