import { grouped } from '../../domain/grouped.js';
import type { HalfYear } from '../formats/organogram/half-year.js';
import type { Problem } from '../problem.js';
import type { SourceFile } from '../read/source-file.js';
import type { HalfYearKnown } from './half-years-known.js';

/**
 * Organograms that tell of an organisation at a time at which another does, be it to the month: both would hold side by
 * side. They may be versions of one, or parts of one.
 */
export function toldTwice(files: readonly SourceFile[], known: readonly HalfYearKnown[]): Problem[] {
  const told = [
    ...known.map(({ statedBy, ...halfYear }) => ({ ...halfYear, by: statedBy, file: null })),
    ...files.flatMap(({ file, tells = [] }) => tells.map((halfYear) => ({ ...halfYear, by: file, file }))),
  ];
  const alike = grouped(told, monthOf);
  return told.flatMap((each) => {
    const { file, organisation, date } = each;
    if (file === null) return [];
    const those = alike.get(monthOf(each)) ?? [];
    const other = those.slice(0, those.indexOf(each)).find((before) => before.file !== file);
    if (!other) return [];
    const reason = `tells of '${organisation}' at ${date}, of which '${other.by}' tells at ${other.date}: put parts of one organogram into one file, and give a new version the name of the old`;
    return { file, line: 1, column: 1, reason };
  });
}

const monthOf = ({ organisation, date }: HalfYear) => `${organisation} ${date.slice(0, 7)}`;
