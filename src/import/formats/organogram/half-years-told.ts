import type { SourceFile } from '../../read/source-file.js';
import { slug } from '../slug.js';
import type { HalfYear } from './half-year.js';
import { halvesIn } from './halves-in.js';
import { organogramDate } from './organogram-date.js';
import { organogramTable } from './organogram-table.js';
import { isNothing } from './words.js';

/** The organisations that an organogram tells of, at its time; none where it has no day. */
export function halfYearsTold(source: SourceFile): HalfYear[] {
  const tables = halvesIn(source).flatMap(({ table }) => organogramTable(table) ?? []);
  const { file, defaultSource, named = defaultSource } = source;
  const date = organogramDate({ file, named }, tables[0]?.above ?? '');
  if (date === null) return [];
  const organisations = new Set(
    tables.flatMap(({ records }) =>
      records.flatMap(({ cell }) => {
        const name = [cell('organisation').text, cell('parent').text].find((each) => !isNothing(each));
        return name === undefined ? [] : [slug(name)];
      }),
    ),
  );
  return [...organisations].map((organisation) => ({ organisation, date }));
}
