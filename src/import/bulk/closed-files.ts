import type { EntityFacts } from '../load/entity-facts.js';
import { derivedOf } from '../transform/derived-of.js';
import type { SourceRow } from '../../store/writing/rows.js';
import type { BulkFiles } from './bulk-files.js';
import type { AllTaken } from './take-all.js';
import { writeStatement } from './write-statement.js';

/** Writes what had to wait until all was read, and what the graph says of itself: nothing is missing then. */
export function closedFiles(
  { taken, writer, parts }: AllTaken,
  sources: readonly SourceRow[],
  entity: (id: string) => EntityFacts | undefined,
): BulkFiles {
  for (const file of taken.filter((each) => 'statements' in each)) {
    for (const statement of file.waiting) writeStatement(writer, statement, derivedOf(statement, { entity }));
  }
  for (const source of sources) writer.source(source);
  writer.registry();
  const all = [...parts, writer.close()];
  return { nodes: all.flatMap(({ nodes }) => nodes), ties: all.flatMap(({ ties }) => ties) };
}
