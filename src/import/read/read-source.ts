import { z } from 'zod';
import { certainty, id, maybe } from '../format/fields.js';
import { sentenceFor } from '../format/sentence-for.js';
import { sheetShown } from '../formats/table/sheet-shown.js';
import { locatedValueOf } from '../formats/located-value-of.js';
import type { Problem } from '../problem.js';
import type { Origin } from '../statement.js';
import type { LocatedValue } from './located-value.js';
import { type ItemsRead, type Kept, readItems } from './read-items.js';
import type { SourceFile } from './source-file.js';

/** What one file states. */
export interface SourceRead extends ItemsRead {
  readonly source: string;
  readonly file: string;
  /** As what it is shown where something is wrong: this file, another that is the same source, its sheets. */
  readonly shown: readonly string[];
  /** Null where it is not to be known again. */
  readonly hash: string | null;
  /** False where nothing of the file could be read. */
  readonly readable: boolean;
}

type Mapping = Readonly<Record<string, unknown>>;

const heading = z.object({
  source: maybe(id),
  defaults: maybe(
    z.strictObject({ scenario: id.optional(), certainty: certainty.optional(), cites: z.array(id).optional() }),
  ),
});

/** Reads a file as its format says; every problem of it is found in one go. */
export function readSource(sourceFile: SourceFile, kept: Kept = (statement) => statement): SourceRead {
  const { file, hash, defaultSource, beside, sheets = [] } = sourceFile;
  const located = locatedValueOf(sourceFile);
  const origin: Origin = { file, path: [], placeOf: located.placeOf };
  const top = topOf(located, file);
  const shown = [file, ...(beside ? [beside.file] : []), ...sheets.map(({ name }) => sheetShown(file, name))];
  const read = { file, shown, hash, source: defaultSource, statements: [], spoilt: new Set<string>() };
  if ('problems' in top) return { ...read, problems: top.problems, readable: false };
  const head = heading.safeParse(top.value);
  if (!head.success) {
    const problems = head.error.issues.map((issue) => ({
      file,
      ...located.placeOf(issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))),
      reason:
        issue.code === 'unrecognized_keys'
          ? `'defaults' has no '${issue.keys.join("', '")}'`
          : sentenceFor(issue, top.value),
    }));
    return { ...read, problems, readable: false };
  }
  const remarks = (located.remarks ?? []).map((remark) => ({ file, ...remark }));
  if (remarks.length === 0 && isOnlyHead(top.value))
    return { ...read, problems: [{ file, line: 1, column: 1, reason: empty }], readable: false };
  const source = head.data.source ?? defaultSource;
  const items = readItems(top.value, source, origin, head.data.defaults ?? {}, kept);
  return { ...read, source, ...items, problems: [...remarks, ...items.problems], readable: true };
}

function topOf({ value, faults }: LocatedValue, file: string): { value: Mapping } | { problems: Problem[] } {
  if (faults.length > 0) return { problems: faults.map((fault) => ({ file, ...fault })) };
  const problem = (reason: string) => ({ problems: [{ file, line: 1, column: 1, reason }] });
  if (value === null) return problem(empty);
  if (typeof value !== 'object' || Array.isArray(value)) return problem('is not a mapping of lists');
  return { value: value as Mapping };
}

const empty = "is empty: a source that states nothing any more says so with an empty list ('organizations: []')";

/** Names a source and its defaults at most, and no list. */
const isOnlyHead = (value: Mapping) => Object.keys(value).every((key) => key === 'source' || key === 'defaults');
