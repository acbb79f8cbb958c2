import { grouped } from '../../../domain/grouped.js';
import type { SourceFile } from '../../read/source-file.js';
import type { Glimpse } from './glimpse.js';
import { organogramFile } from './organogram-file.js';

export interface Halves {
  /** Files that are named for a half. */
  readonly named: ReadonlySet<SourceFile>;
  /** Of the file of senior posts of a set: that of its junior posts. */
  readonly juniorOf: ReadonlyMap<SourceFile, SourceFile>;
}

/** Which files are the two halves of a set: by their names, else where two alone tell of one organisation at one time. */
export function halvesOf(tables: ReadonlyMap<SourceFile, Glimpse | null>): Halves {
  const byName = new Map([...tables.keys()].map((each) => [keyOf(each), each]));
  const named = new Set([...byName.values()].filter(({ file }) => organogramFile(file).half !== null));
  const juniorOf = new Map<SourceFile, SourceFile>();
  for (const senior of named) {
    const { set, half } = organogramFile(senior.file);
    const junior = half === 'senior' ? byName.get(`${set} junior`) : undefined;
    if (junior) juniorOf.set(senior, junior);
  }
  const paired = new Set([...juniorOf].flat());
  const left = [...tables].flatMap(([file, glimpse]) =>
    glimpse === null || glimpse.organisation === '' || paired.has(file) ? [] : [{ file, glimpse }],
  );
  for (const like of grouped(left, timeAndOrganisation).values()) {
    const [senior, otherSenior] = like.filter(({ glimpse }) => glimpse.kind === 'senior');
    const [junior, otherJunior] = like.filter(({ glimpse }) => glimpse.kind === 'junior');
    if (senior && junior && !otherSenior && !otherJunior) juniorOf.set(senior.file, junior.file);
  }
  return { named, juniorOf };
}

const keyOf = ({ file }: SourceFile) => {
  const { set, half } = organogramFile(file);
  return `${set} ${half ?? ''}`;
};

/** The month, since one half may name the day and the other not; the folder, where there is none. */
const timeAndOrganisation = ({ file, glimpse }: { file: SourceFile; glimpse: Glimpse }) =>
  `${glimpse.date?.slice(0, 7) ?? file.file.replace(/[^\\/]*$/, '')} ${glimpse.organisation}`;
