import { grouped } from '../../domain/grouped.js';
import type { Problem } from '../problem.js';
import type { SourceRead } from '../read/read-source.js';
import { noLongerStated } from './no-longer-stated.js';
import type { World } from './world.js';

/**
 * Told of a source that states other things than before, and none of those: it may be another, that only is called the
 * same. That both rest on a document which is called so, too, says nothing.
 */
export function sourcesReplaced(
  world: World,
  sources: readonly Pick<SourceRead, 'source' | 'file' | 'statements'>[],
): Problem[] {
  const { entities, ties } = noLongerStated(world);
  const gone = grouped([...entities, ...ties], ({ statedBy }) => statedBy);
  if (gone.size === 0) return [];
  const { stated, entities: nodes, ties: relations } = world.graph;
  const kept = [...stated].filter((id) => world.byId.has(id) || world.spoilt.has(id));
  const goesOn = new Set(
    kept.flatMap((id) => {
      const before = nodes.get(id) ?? relations.get(id);
      return before && !('label' in before && before.label === 'Document') ? before.statedBy : [];
    }),
  );
  return sources.flatMap(({ source, file, statements }) => {
    const retired = gone.get(source)?.length ?? 0;
    if (retired === 0 || statements.length === 0 || goesOn.has(source)) return [];
    const reason = `states nothing of what '${source}' stated before: all ${retired} items of that are retired; if it is another source, name it in the file`;
    return { file, line: 1, column: 1, reason, harmless: true };
  });
}
