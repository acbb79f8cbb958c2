import type { Fault } from '../fault.js';
import type { World } from '../load/world.js';

/** What the graph knows as one thing cannot be stated as another under the same id. */
export function idsKeepTheirNoun({ statements, graph, sources }: World): Fault[] {
  return statements.flatMap((statement) => {
    const entity = graph.entities.get(statement.id);
    const known = entity ?? graph.ties.get(statement.id);
    if (!known || !sources.has(known.statedBy) || (entity?.label ?? null) === statement.noun.label) return [];
    const was = entity?.label ?? 'tie';
    return [
      { statement, field: 'id', reason: `its id is that of a ${was} so far: give it another, or retire that first` },
    ];
  });
}
