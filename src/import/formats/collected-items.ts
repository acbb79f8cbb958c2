import type { LocatedValue, Remark } from '../read/located-value.js';
import type { Place } from '../read/text-place.js';

/** What another format says, put together as the lists of our own, with the place of every item and field. */
export interface CollectedItems {
  /** `places`: where the fields stand that do not stand where the item does. */
  readonly add: (
    list: string,
    item: Readonly<Record<string, unknown>>,
    at: Place,
    places?: Readonly<Record<string, Place>>,
  ) => void;
  /** Something that must be left out. */
  readonly lost: (at: Place, reason: string) => void;
  /** Something that is wrong and costs nothing. */
  readonly noted: (at: Place, reason: string) => void;
  readonly value: (head?: Readonly<Record<string, unknown>>) => LocatedValue;
}

interface Whereabouts {
  readonly at: Place;
  readonly places: Readonly<Record<string, Place>>;
}

export function collectedItems(): CollectedItems {
  const lists: Record<string, Readonly<Record<string, unknown>>[]> = {};
  const whereabouts: Record<string, Whereabouts[]> = {};
  const remarks: Remark[] = [];
  return {
    add(list, item, at, places = {}) {
      (lists[list] ??= []).push(item);
      (whereabouts[list] ??= []).push({ at, places });
    },
    lost: (at, reason) => void remarks.push({ ...at, reason }),
    noted: (at, reason) => void remarks.push({ ...at, reason, harmless: true }),
    value: (head = {}) => ({
      value: { ...head, ...lists },
      placeOf([list, index, field]) {
        const found = whereabouts[String(list)]?.[Number(index)];
        return found?.places[String(field)] ?? found?.at ?? { line: 1, column: 1 };
      },
      faults: [],
      remarks,
    }),
  };
}
