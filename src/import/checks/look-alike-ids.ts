import type { Fault } from '../fault.js';
import type { World } from '../load/world.js';
import { foldedId } from '../transform/folded-id.js';

/** Ids that people cannot tell apart: they differ only in case, in width, or in a character that is not shown. */
export function lookAlikeIds({ statements, graph, stays }: World): Fault[] {
  const first = new Map<string, string>();
  for (const known of [...graph.entities.values(), ...graph.ties.values()]) {
    if (stays(known)) first.set(foldedId(known.id), known.id);
  }
  const faults: Fault[] = [];
  for (const statement of statements) {
    const folded = foldedId(statement.id);
    const other = first.get(folded);
    if (other === undefined) first.set(folded, statement.id);
    else if (other !== statement.id) {
      faults.push({ statement, field: 'id', reason: `its id differs from '${other}' only in what people do not see` });
    }
  }
  return faults;
}
