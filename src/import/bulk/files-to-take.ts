import { resolve } from 'node:path';
import { findFiles, type FoundFile } from '../read/find-files.js';
import type { HowToRead } from '../read/how-to-read.js';
import { withEnds } from '../formats/organogram/with-ends.js';
import { readFiles } from '../read/read-files.js';
import type { Problem } from '../problem.js';
import { unreadData } from '../read/unread-data.js';
import type { SourceFile } from '../read/source-file.js';

/** What a load consists of, before it is read; each with its place among all that was found. */
export interface FilesToTake {
  /** In our own format by their names: each can be read by itself. */
  readonly own: readonly (readonly [at: number, file: FoundFile])[];
  /** All others: two of them can be one source. */
  readonly others: readonly (readonly [at: number, file: SourceFile])[];
  /** Of what lies beside them, and is not read. */
  readonly notes: readonly Problem[];
  readonly problems: readonly (readonly [at: number, problem: Problem])[];
}

/** `seeds`: a folder that is read as its names say, whatever is said of how to read the others. */
export async function filesToTake(paths: readonly string[], how: HowToRead, seeds?: string): Promise<FilesToTake> {
  const before = await findFiles(seeds === undefined ? [] : [seeds]);
  const known = new Set(before.map(({ path }) => resolve(path)));
  const found = (await findFiles(paths, how)).filter(({ path }) => !known.has(resolve(path)));
  const order = new Map([...before, ...found].map(({ path }, at) => [path, at]));
  const placed = <T>(each: T, path: string) => [order.get(path) ?? 0, each] as const;

  const asNamed = how.format === undefined && how.map === undefined;
  const plain = asNamed ? [...before, ...found] : before;
  const asFound = await readFiles(plain.filter((each) => !isOwn(each)));
  const asTold = asNamed ? { files: [], problems: [] } : await readFiles(found, how);
  return {
    own: plain.filter(isOwn).map((each) => placed(each, each.path)),
    others: withEnds([...asFound.files, ...asTold.files]).map((each) => placed(each, each.file)),
    notes: await unreadData(paths),
    problems: [...asFound.problems, ...asTold.problems].map((each) => placed(each, each.file)),
  };
}

const isOwn = ({ path }: FoundFile) => /\.(json|ya?ml)$/i.test(path);
