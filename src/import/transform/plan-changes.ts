import type { Changes } from '../../store/writing/apply-changes.js';
import type { EntityRow, TieRow } from '../../store/writing/rows.js';
import type { TieKey } from '../../store/writing/delete-ties.js';
import { noLongerStated } from '../load/no-longer-stated.js';
import type { World } from '../load/world.js';
import { derivedOf } from './derived-of.js';
import { rowOf } from './row-of.js';

export interface Plan extends Omit<Changes, 'sources'> {
  readonly counts: Readonly<Record<'created' | 'changed' | 'unchanged' | 'retired', number>>;
}

/** What must be done so that the graph says what the files say, and nothing that it says already. */
export function planChanges(world: World): Plan {
  const { graph } = world;
  const entities = { created: [] as EntityRow[], changed: [] as EntityRow[] };
  const ties = { created: [] as TieRow[], replaced: [] as TieKey[] };
  let unchanged = 0;
  for (const statement of world.byId.values()) {
    const { hash, entity, tie } = rowOf(statement, derivedOf(statement, world));
    const before = graph.ties.get(statement.id);
    if ((before ?? graph.entities.get(statement.id))?.hash === hash) unchanged += 1;
    else if (entity) (graph.entities.has(statement.id) ? entities.changed : entities.created).push(entity);
    else {
      ties.created.push(tie);
      if (before) ties.replaced.push(before);
    }
  }
  const retired = noLongerStated(world);
  const changed = entities.changed.length + ties.replaced.length;
  const created = entities.created.length + ties.created.length - ties.replaced.length;
  return {
    entities: { ...entities, retired: retired.entities },
    ties: { ...ties, retired: retired.ties },
    counts: { created, changed, unchanged, retired: retired.entities.length + retired.ties.length },
  };
}
