import { elsewhere, overlay, type Arrangement } from './arrangement.js';
import { isOn } from './oracle/world.js';

const lists = ['organizations', 'posts', 'exOfficio', 'appointments', 'relations', 'authorities', 'absences'] as const;
type Entry = Arrangement[(typeof lists)[number]][number];

/** The arrangement with only those entries. */
function keeping(arrangement: Arrangement, keep: (entry: Entry) => boolean): Arrangement {
  const kept = Object.fromEntries(
    lists.map((list) => [list, (arrangement[list] as readonly Entry[]).filter(keep)]),
  ) as unknown as Arrangement;
  const ids = new Set(lists.flatMap((list) => kept[list].map(({ id }) => id)));
  const scenarios = arrangement.scenarios.map(({ retracts, ...scenario }) =>
    retracts ? { ...scenario, retracts: retracts.filter((id) => ids.has(id)) } : scenario,
  );
  return { ...arrangement, ...kept, scenarios };
}

/** The ids that an entry names and cannot do without. */
const needs = (entry: Entry): string[] =>
  ['organization', 'post', 'follows', 'source', 'target', 'holder', 'object', 'delegatedFrom'].flatMap((field) => {
    const value = (entry as unknown as Record<string, unknown>)[field];
    return typeof value === 'string' ? [value] : [];
  });

/** Those entries, and all that cannot do without one of them. */
export function withDependents(arrangement: Arrangement, ids: readonly string[]): Set<string> {
  const all = lists.flatMap((list): readonly Entry[] => arrangement[list]);
  const gone = new Set(ids);
  for (let before = -1; before < gone.size;) {
    before = gone.size;
    for (const entry of all) if (needs(entry).some((id) => gone.has(id))) gone.add(entry.id);
  }
  return gone;
}

/** The arrangement as it would have been loaded without some of its entries. */
export function without(arrangement: Arrangement, ids: readonly string[]): Arrangement {
  const gone = withDependents(arrangement, ids);
  return keeping(arrangement, ({ id }) => !gone.has(id));
}

/** The arrangement without what the overlay adds: it only retracts. */
export function withoutAdditions(arrangement: Arrangement): Arrangement {
  const { exOfficio, appointments, relations, authorities, absences } = arrangement;
  const facts: readonly { id: string; scenario: string }[] = [
    ...exOfficio,
    ...appointments,
    ...relations,
    ...authorities,
    ...absences,
  ];
  return without(
    arrangement,
    facts.filter(({ scenario }) => scenario === overlay).map(({ id }) => id),
  );
}

/** What the overlay retracts. */
export const retractedIn = ({ scenarios }: Arrangement): readonly string[] =>
  scenarios.find(({ id }) => id === overlay)?.retracts ?? [];

/** The arrangement with an overlay that retracts these. */
export const retracting = (arrangement: Arrangement, ids: readonly string[]): Arrangement => ({
  ...arrangement,
  scenarios: arrangement.scenarios.map((each) => (each.id === overlay ? { ...each, retracts: ids } : each)),
});

/** The arrangement without facts that do not hold on its day, or are of a scenario that is not asked about, and that no other fact needs. */
export function ofTheDay(arrangement: Arrangement): Arrangement {
  const idle = (entry: Entry) =>
    !('kind' in entry) &&
    (('from' in entry && !isOn(entry, arrangement.day)) || ('scenario' in entry && entry.scenario === elsewhere));
  for (let rest = arrangement; ;) {
    const needed = new Set(lists.flatMap((list) => rest[list].flatMap(needs)));
    const smaller = keeping(rest, (entry) => !idle(entry) || needed.has(entry.id));
    if (sizeOf(smaller) === sizeOf(rest)) return smaller;
    rest = smaller;
  }
}

const sizeOf = (arrangement: Arrangement) => lists.reduce((sum, list) => sum + arrangement[list].length, 0);
