import type { Fault } from '../fault.js';
import type { World } from '../load/world.js';
import type { DateGiven } from '../format/date-given.js';

/** `to` is the first day on which something no longer holds, so it comes after `from`. */
export function toAfterFrom({ statements }: World): Fault[] {
  return statements.flatMap((statement) => {
    const { from, to } = statement.item as { from?: DateGiven | null; to?: DateGiven | null };
    if (!from || !to || to.day > from.day) return [];
    return [{ statement, field: 'to', reason: `'to' (${shown(to)}) is not after 'from' (${shown(from)})` }];
  });
}

const lengths = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

const shown = ({ day, precision }: DateGiven) =>
  String(day)
    .padStart(8, '0')
    .replace(/(....)(..)(..)/, '$1-$2-$3')
    .slice(0, lengths[precision]);
