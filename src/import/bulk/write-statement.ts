import type { Statement } from '../statement.js';
import { type Derived, rowOf } from '../transform/row-of.js';
import type { BulkWriter } from './bulk-files.js';

/** Writes the node or the tie that an item becomes. */
export function writeStatement(writer: BulkWriter, statement: Statement, derived: Derived): void {
  const { entity, tie } = rowOf(statement, derived);
  if (entity) writer.entity(entity);
  else writer.tie(tie);
}
