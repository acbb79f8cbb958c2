import { inOrder } from '../in-order.js';
import { nothing } from '../load/graph-facts.js';
import { judge } from '../load/judge.js';
import { oneFileEach } from '../load/one-file-each.js';
import type { LoadReport } from '../load-report.js';
import { readFiles } from '../read/read-files.js';
import { readSource } from '../read/read-source.js';
import { derivedOf } from '../transform/derived-of.js';
import { rowOf } from '../transform/row-of.js';
import { type BulkFiles, bulkWriter } from './bulk-files.js';

export interface BulkPrepared {
  readonly report: LoadReport;
  /** Null where something is wrong with the data. */
  readonly files: BulkFiles | null;
}

/** Reads data files for an empty graph, checks them as a whole, and writes into the folder what the graph would hold. */
export async function prepareBulk(paths: readonly string[], folder: string): Promise<BulkPrepared> {
  const { files, problems: noText } = await readFiles(paths);
  const read = files.map(readSource);
  const { sources, problems: twice } = oneFileEach(
    read.filter(({ readable }) => readable),
    new Set(),
  );
  const load = {
    statements: sources.flatMap(({ statements }) => statements),
    spoilt: new Set(sources.flatMap(({ spoilt }) => [...spoilt])),
    sources: new Set(sources.map(({ source }) => source)),
  };
  const judged = judge(load, nothing, false);
  const problems = [...noText, ...read.flatMap((each) => each.problems), ...twice, ...judged.problems];
  const report: LoadReport = {
    files: files.length,
    sources: sources.length,
    named: sources.map(({ source }) => source),
    created: judged.world.byId.size,
    changed: 0,
    unchanged: 0,
    retired: 0,
    problems: inOrder(problems),
    applied: problems.every(({ harmless }) => harmless),
  };
  if (!report.applied) return { report, files: null };
  const writer = bulkWriter(folder, new Date().toISOString());
  for (const statement of load.statements) {
    const { entity, tie } = rowOf(statement, derivedOf(statement, judged.world));
    if (entity) writer.entity(entity);
    else writer.tie(tie);
  }
  for (const { source: id, file, hash, statements } of sources)
    writer.source({ id, file, hash, items: statements.length });
  return { report, files: writer.close() };
}
