import { grouped } from '../../domain/grouped.js';
import type { Store } from '../../store/store.js';
import { sourcesLoaded } from '../../store/writing/sources-loaded.js';
import { endOf, type HalfYear } from '../formats/organogram/half-year.js';
import { readItem } from '../read/read-item.js';
import type { SourceRead } from '../read/read-source.js';
import { itemsOfSource, type StoredItem } from '../write/stored-items.js';
import type { HalfYearKnown } from './half-years-known.js';

/**
 * Sources that are not read, as the graph holds them, of which something ends with what is told now: an organogram of an
 * earlier half-year holds until the day of the next, whenever either was loaded, and longer where that is withdrawn.
 */
export async function endedBy(
  store: Store,
  {
    told,
    withdrawn,
    known,
  }: {
    readonly told: readonly HalfYear[];
    readonly withdrawn: readonly HalfYear[];
    readonly known: readonly HalfYearKnown[];
  },
): Promise<SourceRead[]> {
  const ends = known.flatMap((each) => {
    const end = endOf(each, [...told, ...known]);
    const isFreed = withdrawn.some(
      ({ organisation, date }) => organisation === each.organisation && firstDay(date) === each.to,
    );
    const to = end === undefined ? null : firstDay(end);
    return to === each.to || (to === null && !isFreed) ? [] : [{ ...each, end, freed: isFreed ? each.to : null }];
  });
  const bySource = grouped(ends, ({ statedBy }) => statedBy);
  const sources = await sourcesLoaded(store, { hashes: [], ids: [...bySource.keys()] });
  return Promise.all(
    sources.map(async ({ id: source, file, hash }) => {
      const endOfItem = ({ id }: StoredItem) =>
        bySource.get(source)?.find((each) => id === each.id || id.startsWith(`${each.id}.`));
      const origin = { file, path: [], placeOf: () => ({ line: 1, column: 1 }) };
      const read = (await itemsOfSource(store, source)).map((each) =>
        readItem(each.noun, withEnd(each, endOfItem(each)), source, origin, {}),
      );
      return {
        ...{ source, file, shown: [file], hash, readable: true, spoilt: new Set<string>() },
        statements: read.flatMap(({ statement }) => statement ?? []),
        problems: read.flatMap(({ problems }) => problems),
      };
    }),
  );
}

interface End {
  readonly end: string | undefined;
  /** The day on which it ended so far, because of what is withdrawn. */
  readonly freed: string | null;
}

function withEnd({ noun, item }: StoredItem, found: End | undefined): StoredItem['item'] {
  if (found === undefined || !('to' in noun.fields.shape)) return item;
  const { end, freed } = found;
  const { to } = item as { to?: string };
  if (to !== undefined && firstDay(to) === freed) return { ...item, to: end ?? null };
  if (end === undefined) return item;
  return to === undefined || firstDay(to) > firstDay(end) ? { ...item, to: end } : item;
}

const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);
