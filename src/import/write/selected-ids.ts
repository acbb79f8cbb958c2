import { Refusal } from '../../domain/refusal.js';
import { dayNumber } from '../../store/days.js';
import type { View } from '../../domain/view.js';
import type { StoredItem } from './stored-items.js';

/** What of the registry is wanted: all of it, what holds in a view, what belongs to a jurisdiction and those inside it. */
export interface Selection {
  readonly view: View | null;
  readonly jurisdiction: string | null;
}

/** The items that are wanted, and all that they name, so that they can be loaded on their own. */
export function selectedItems(all: readonly StoredItem[], { view, jurisdiction }: Selection): StoredItem[] {
  const inView = view === null ? all : all.filter((each) => holdsIn(each, view));
  const wanted = jurisdiction === null ? inView : belongingTo(inView, jurisdiction);
  const byId = new Map(all.map((each) => [each.id, each]));
  const kept = new Set(wanted);
  // A set goes on to what is added while it is walked.
  for (const each of kept) {
    for (const id of namedBy(each, Object.keys(each.noun.refers))) {
      const named = byId.get(id);
      if (named) kept.add(named);
    }
  }
  return [...kept];
}

function holdsIn({ id, item }: StoredItem, { scenarios, retracted, asOf }: View): boolean {
  const worlds = [item['scenarios'] ?? item['scenario'] ?? []].flat() as string[];
  const day = dayNumber(asOf);
  const from = numberOf(item['from']) ?? 0;
  const to = numberOf(item['to']) ?? Infinity;
  return (
    (worlds.length === 0 || worlds.some((each) => scenarios.includes(each))) &&
    from <= day &&
    day < to &&
    !retracted.includes(id)
  );
}

const numberOf = (date: unknown) =>
  typeof date === 'string' ? Number(`${date}-01-01`.slice(0, 10).replaceAll('-', '')) : null;

/** By which fields an item belongs to what is wanted already. */
const owners: Readonly<Record<string, readonly string[]>> = {
  jurisdictions: ['partOf'],
  organizations: ['jurisdiction'],
  posts: ['organization'],
  exOfficio: ['post'],
  appointments: ['post'],
  authorities: ['holder', 'jurisdiction'],
  relations: ['source', 'target'],
  systemAssignments: ['organization'],
  mechanisms: ['jurisdictions'],
  steps: ['mechanism'],
  changeEvents: ['originals', 'resulting'],
  absences: ['jurisdictions'],
  openLists: ['subject'],
  qualifications: ['subject', 'jurisdictions'],
  pendingAuthorizations: ['organization'],
  evaluationPerspectives: ['jurisdictions'],
  staffings: ['organization'],
  appraisals: ['post'],
};

function belongingTo(items: readonly StoredItem[], jurisdiction: string): StoredItem[] {
  if (!items.some(({ id }) => id === jurisdiction))
    throw new Refusal('NOT_FOUND', `There is no jurisdiction '${jurisdiction.slice(0, 80)}'.`);
  const kept = new Map(items.filter(({ id }) => id === jurisdiction).map((each) => [each.id, each]));
  for (let before = -1; before < kept.size;) {
    before = kept.size;
    for (const each of items) {
      if (kept.has(each.id)) continue;
      const by = namedBy(each, owners[each.noun.list] ?? []);
      if (by.some((id) => isOwner(kept.get(id)))) kept.set(each.id, each);
    }
  }
  return [...kept.values()];
}

const owning = new Set(['jurisdictions', 'organizations', 'posts', 'authorities', 'relations', 'mechanisms']);
const isOwner = (each: StoredItem | undefined) => each !== undefined && owning.has(each.noun.list);

const namedBy = ({ item }: StoredItem, fields: readonly string[]) =>
  fields.flatMap((field) => [item[field] ?? []].flat() as string[]);
