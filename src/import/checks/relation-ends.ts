import type { Fault } from '../fault.js';
import { relationNoun } from '../format/nouns/relation.js';
import type { World } from '../load/world.js';
import { statementsOf } from '../statement.js';

/** Relations run between bodies; a reporting line (SUBORDINATE_TO) also between posts; none from something to itself. */
export function relationEnds(world: World): Fault[] {
  return statementsOf(world.statements, relationNoun).flatMap((statement): Fault[] => {
    const { source, target, type } = statement.item;
    const labels = [world.entity(source)?.label, world.entity(target)?.label];
    if (labels.includes(undefined)) return [];
    if (source === target) return [{ statement, field: 'target', reason: 'leads from something to itself' }];
    if (labels.every((label) => label === 'Organization')) return [];
    if (type === 'SUBORDINATE_TO' && labels.every((label) => label === 'Post')) return [];
    const between = type === 'SUBORDINATE_TO' ? 'two organizations or two posts' : 'two organizations';
    const found = labels.map((label) => label?.toLowerCase()).join(' and ');
    return [{ statement, field: 'source', reason: `${type} is a tie between ${between}, not between ${found}` }];
  });
}
