import type { Fault } from '../fault.js';
import type { DateGiven } from '../format/date-given.js';
import type { World } from '../load/world.js';
import type { Path } from '../read/located-value.js';

interface Dated {
  readonly from?: DateGiven | null;
  readonly to?: DateGiven | null;
}

/** `to` is the first day on which something no longer holds, so it comes after `from`; of an item, and of each of its names. */
export function toAfterFrom({ statements }: World): Fault[] {
  return statements.flatMap((statement) => {
    const { names = [], ...own } = statement.item as Dated & { names?: readonly Dated[] };
    const within: [Path, Dated][] = [[[], own], ...names.map((name, at): [Path, Dated] => [['names', at], name])];
    return within.flatMap(([path, { from, to }]) => {
      if (!from || !to || to.day > from.day) return [];
      const reason = `'to' (${shown(to)}) is not after 'from' (${shown(from)})`;
      return [{ statement, field: [...path, 'to'], reason }];
    });
  });
}

const lengths = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

const shown = ({ day, precision }: DateGiven) =>
  String(day)
    .padStart(8, '0')
    .replace(/(....)(..)(..)/, '$1-$2-$3')
    .slice(0, lengths[precision]);
