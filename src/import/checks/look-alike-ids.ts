import type { Fault } from '../fault.js';
import type { World } from '../load/world.js';
import { foldedId } from '../transform/folded-id.js';

/** Ids that people cannot tell apart: they differ only in case, in width, or in a character that is not shown. */
export function lookAlikeIds({ statements, graph, stays }: World): Fault[] {
  const first = new Map<string, string>();
  for (const known of [...graph.entities.values(), ...graph.ties.values()]) {
    if (stays(known)) first.set(foldedId(known.id), known.id);
  }
  // Of two that look alike one at least is not what it looks like: few are, and only they have to be looked for.
  const looks = new Set(first.keys());
  for (const { id } of statements) {
    const folded = foldedId(id);
    if (folded !== id) looks.add(folded);
  }
  const faults: Fault[] = [];
  if (looks.size === 0) return faults;
  for (const statement of statements) {
    const folded = foldedId(statement.id);
    if (!looks.has(folded)) continue;
    const other = first.get(folded);
    if (other === undefined) first.set(folded, statement.id);
    else if (other !== statement.id) {
      faults.push({ statement, field: 'id', reason: `its id differs from '${other}' only in what people do not see` });
    }
  }
  return faults;
}
