import type { SourceFile } from '../../read/source-file.js';
import { contentHash } from '../../transform/content-hash.js';
import { slug } from '../slug.js';
import { readCsv } from '../table/read-csv.js';
import { organogramTable } from './organogram-table.js';
import { isNothing } from './words.js';

/**
 * Departments publish anew every half-year. Of those that are loaded together, what an earlier one tells of an
 * organisation holds until the day of the next that tells of it.
 */
export function withEnds(sets: readonly SourceFile[], dateOf: (set: SourceFile) => string | null): SourceFile[] {
  const dates = new Map(sets.map((set) => [set, dateOf(set)]));
  if (new Set([...dates.values()].filter((date) => date !== null)).size < 2) return [...sets];
  const days = new Map<string, string[]>();
  const organisations = new Map<SourceFile, ReadonlySet<string>>();
  for (const [set, date] of dates) {
    if (date === null) continue;
    const named = organisationsIn(set.text);
    organisations.set(set, named);
    for (const each of named) days.set(each, [...(days.get(each) ?? []), date].toSorted());
  }
  return sets.map((set) => {
    const date = dates.get(set) ?? null;
    const until = [...(organisations.get(set) ?? [])].flatMap((each) => {
      const next = date === null ? undefined : days.get(each)?.find((other) => isLater(other, date));
      return next === undefined ? [] : [[each, next] as const];
    });
    if (until.length === 0) return set;
    const ends = Object.fromEntries(until);
    return { ...set, until: ends, hash: contentHash({ hash: set.hash, ends }) };
  });
}

/** A month is not later than a day in it. */
const isLater = (other: string, date: string) => other.slice(0, date.length) > date.slice(0, other.length);

function organisationsIn(text: string): Set<string> {
  const records = organogramTable(readCsv(text))?.records ?? [];
  return new Set(
    records.flatMap(({ cell }) => {
      const name = [cell('organisation').text, cell('parent').text].find((each) => !isNothing(each));
      return name === undefined ? [] : [slug(name)];
    }),
  );
}
