import type { SourceFile } from '../../read/source-file.js';
import { contentHash } from '../../transform/content-hash.js';
import { type Glimpse, glimpseOf } from './glimpse.js';
import { organogramSheets } from './halves-in.js';
import { halvesOf } from './halves-of.js';
import { organogramFile } from './organogram-file.js';
import { halfYearsTold } from './half-years-told.js';

/** The senior and the junior file of a set are one source, named for what they have in common; and what each set tells of. */
export function withBesides(files: readonly SourceFile[]): SourceFile[] {
  const glimpses = new Map<SourceFile, Glimpse | null>(
    files.filter(isTable).map((each) => [each, glimpseOf(each)] as const),
  );
  const { named, juniorOf } = halvesOf(glimpses);
  const juniors = new Set(juniorOf.values());
  const sets = files.flatMap((each) => {
    if (juniors.has(each)) return [];
    const set = named.has(each) ? { ...each, defaultSource: nameOf(each), named: each.defaultSource } : each;
    const junior = juniorOf.get(each);
    if (!junior) return [set];
    const hash = contentHash([each.hash, junior.hash]);
    const beside = { file: junior.file, text: junior.text, named: junior.defaultSource };
    return [{ ...set, named: each.defaultSource, hash, beside }];
  });
  const organograms = new Set([...glimpses].flatMap(([{ file }, glimpse]) => (glimpse === null ? [] : [file])));
  return sets.map((set) => {
    const tells = organograms.has(set.file) || isBook(set) ? halfYearsTold(set) : [];
    return tells.length === 0 ? set : { ...set, tells };
  });
}

const isBook = ({ sheets, mapping, format = 'organogram' }: SourceFile) =>
  sheets !== undefined && mapping === undefined && format === 'organogram' && organogramSheets(sheets).length > 0;
const isTable = ({ file, mapping, format = 'organogram' }: SourceFile) =>
  mapping === undefined && /\.(csv|tsv)$/i.test(file) && format === 'organogram';

/** The set's path; that of folders and files which are named for the halves alone says nothing. */
const nameOf = ({ defaultSource }: SourceFile) =>
  organogramFile(defaultSource)
    .set.split('/')
    .map((part) => part.replaceAll(/^[-_ .]+|[-_ .]+$/g, ''))
    .filter(Boolean)
    .join('/') || 'organogram';
