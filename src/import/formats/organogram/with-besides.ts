import type { SourceFile } from '../../read/source-file.js';
import { contentHash } from '../../transform/content-hash.js';
import { organogramFile } from './organogram-file.js';

/** The senior and the junior file of a set are one source, named for what they have in common. */
export function withBesides(files: readonly SourceFile[]): SourceFile[] {
  const tables = files.filter(({ file }) => /\.(csv|tsv)$/i.test(file));
  const halves = new Map(tables.map((each) => [keyOf(each), each]));
  return files.flatMap((each) => {
    const { set, half } = organogramFile(each.file);
    if (half === null || halves.get(keyOf(each)) !== each) return [each];
    const senior = halves.get(`${set} senior`);
    const junior = halves.get(`${set} junior`);
    const defaultSource = nameOf(each);
    if (!senior || !junior) return [{ ...each, defaultSource, named: each.defaultSource }];
    if (half === 'junior') return [];
    const hash = contentHash({ senior: senior.hash, junior: junior.hash });
    const beside = { file: junior.file, text: junior.text, named: junior.defaultSource };
    return [{ ...senior, defaultSource, named: senior.defaultSource, hash, beside }];
  });
}

/** The set's path; that of folders and files which are named for the halves alone says nothing. */
const nameOf = ({ defaultSource }: SourceFile) =>
  organogramFile(defaultSource).set.split('/').filter(Boolean).join('/') || 'organogram';

const keyOf = ({ file }: SourceFile) => {
  const { set, half } = organogramFile(file);
  return `${set} ${half ?? ''}`;
};
