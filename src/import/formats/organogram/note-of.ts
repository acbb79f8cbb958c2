import { fteFault } from './fte-fault.js';
import type { OrganogramRecord } from './organogram-table.js';
import { isNothing } from './words.js';

/** What a row says of a post that has no field of its own: how many there are of it, its grade, its profession. */
export function noteOf(row: OrganogramRecord): string | null {
  const said = [
    { column: 'fte', shown: (text: string) => (fteFault(text) === null ? `${text} FTE` : []) },
    { column: 'grade', shown: (text: string) => `grade ${text}` },
    { column: 'profession', shown: (text: string) => text },
  ] as const;
  const texts = said.flatMap(({ column, shown }) => {
    const { text } = row.cell(column);
    return isNothing(text) ? [] : shown(text);
  });
  return texts.length === 0 ? null : texts.join('; ');
}
