import type { KnownEntity } from '../../store/writing/known-entity.js';
import type { KnownTie } from '../../store/writing/known-tie.js';
import type { World } from './world.js';

/** What the sources of the load stated before, and neither they nor another source of the load state any more. */
export function noLongerStated({ graph, byId, spoilt }: World): { entities: KnownEntity[]; ties: KnownTie[] } {
  const gone = [...graph.stated].filter((id) => !byId.has(id) && !spoilt.has(id));
  return {
    entities: gone.flatMap((id) => graph.entities.get(id) ?? []),
    ties: gone.flatMap((id) => graph.ties.get(id) ?? []),
  };
}
