import type { SourceFile } from '../../read/source-file.js';
import { endOf, type HalfYear } from './half-year.js';

/**
 * Departments publish anew every half-year: what an earlier organogram tells of an organisation holds until the day of the
 * next that tells of it, among these files and what is known besides.
 */
export function withEnds(files: readonly SourceFile[], known: readonly HalfYear[] = []): SourceFile[] {
  const all = [...known, ...files.flatMap(({ tells = [] }) => tells)];
  return files.map((file) => {
    const until = (file.tells ?? []).flatMap((told) => {
      const end = endOf(told, all);
      return end === undefined ? [] : [[told.organisation, end] as const];
    });
    return until.length === 0 ? file : { ...file, until: Object.fromEntries(until) };
  });
}
