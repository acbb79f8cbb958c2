import { inOrder } from '../in-order.js';
import { entityFacts } from '../load/entity-facts.js';
import { nothing } from '../load/graph-facts.js';
import { judge } from '../load/judge.js';
import { oneFileEach } from '../load/one-file-each.js';
import type { World } from '../load/world.js';
import type { LoadProgress } from '../load-progress.js';
import type { LoadReport } from '../load-report.js';
import type { Problem } from '../problem.js';
import { readSource, type SourceRead } from '../read/read-source.js';
import type { Statement } from '../statement.js';
import { derivedOf } from '../transform/derived-of.js';
import { rowOf } from '../transform/row-of.js';
import { type BulkFiles, type BulkWriter, bulkWriter } from './bulk-files.js';
import { eachFile } from './each-file.js';
import { leanStatement, placesReadAgain } from './lean-statement.js';

export interface BulkPrepared {
  readonly report: LoadReport;
  /** Null where something is wrong with the data. */
  readonly files: BulkFiles | null;
}

/**
 * Reads data files for an empty graph, file by file, writes into the folder what the graph would hold, and checks all of
 * it as a whole. In memory stays of each item what the checks look at.
 */
export async function prepareBulk(
  paths: readonly string[],
  folder: string,
  onProgress: (progress: LoadProgress) => void = () => undefined,
): Promise<BulkPrepared> {
  const problems: Problem[] = [];
  const read: SourceRead[] = [];
  let files = 0;
  let items = 0;
  const writer = statementWriter(bulkWriter(folder, new Date().toISOString()));
  for await (const { file, readAgain, of } of eachFile(paths)) {
    files += 1;
    if ('reason' in file) {
      problems.push(file);
      continue;
    }
    const source = readSource(file);
    for (const problem of source.problems) problems.push(problem);
    const again = readAgain ? placesReadAgain(file) : null;
    const statements = source.statements.map((one) => leanStatement(one, again ?? one.origin.placeOf));
    read.push({ ...source, statements });
    writer.take(source.statements, statements);
    onProgress({ step: 'Reading', done: files, of, rows: (items += statements.length) });
  }
  const { sources, problems: twice } = oneFileEach(
    read.filter(({ readable }) => readable),
    new Set(),
  );
  const named = sources.map(({ source }) => source);
  const before = { files, sources: sources.length, named, changed: 0, unchanged: 0, retired: 0 };
  // Where a file cannot be read at all, what others say of its items cannot be judged.
  if (twice.length > 0 || read.length < files || read.some(({ readable }) => !readable)) {
    const report = { ...before, created: 0, problems: inOrder([...problems, ...twice]), applied: false };
    return { report, files: null };
  }
  const load = {
    statements: sources.flatMap(({ statements }) => statements),
    spoilt: new Set(sources.flatMap(({ spoilt }) => [...spoilt])),
    sources: new Set(named),
  };
  const judged = judge(load, nothing, false);
  const all = inOrder([...problems, ...judged.problems]);
  const applied = all.every(({ harmless }) => harmless);
  const report = { ...before, created: judged.world.byId.size, problems: all, applied };
  return { report, files: applied ? writer.close(sources) : null };
}

/** Writes items as they come; those that wait for what another file states of their holder, at the end. */
function statementWriter(writer: BulkWriter) {
  const known = new Map<string, Statement>();
  const world: Pick<World, 'entity'> = {
    entity: (id) => {
      const found = known.get(id);
      return found && found.noun.label !== null ? entityFacts(found) : undefined;
    },
  };
  const waiting: Statement[] = [];
  const write = (statement: Statement, derived: ReturnType<typeof derivedOf>) => {
    const { entity, tie } = rowOf(statement, derived);
    if (entity) writer.entity(entity);
    else writer.tie(tie);
  };
  return {
    take(statements: readonly Statement[], lean: readonly Statement[]) {
      for (const one of lean) known.set(one.id, one);
      for (const statement of statements) {
        const derived = derivedOf(statement, world);
        if (derived['jurisdictionOfHolder'] === true && derived['jurisdiction'] === undefined) waiting.push(statement);
        else write(statement, derived);
      }
    },
    close(sources: readonly SourceRead[]): BulkFiles {
      for (const statement of waiting) write(statement, derivedOf(statement, world));
      for (const { source: id, file, hash, statements } of sources)
        writer.source({ id, file, hash, items: statements.length });
      return writer.close();
    },
  };
}
