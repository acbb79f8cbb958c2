import { Refusal } from '../../domain/refusal.js';
import { dayNumber } from '../../store/days.js';
import type { View } from '../../domain/view.js';
import type { Store } from '../../store/store.js';
import type { Noun } from '../format/noun.js';
import { jurisdictionNoun } from '../format/nouns/jurisdiction.js';
import { itemsOfNoun, itemsWithIds, type StoredItem, writtenNouns } from './stored-items.js';

/** What of the registry is wanted: all of it, what holds in a view, what belongs to a jurisdiction and those inside it. */
export interface Selection {
  readonly view: View | null;
  readonly jurisdiction: string | null;
}

/**
 * The ids of the items that are wanted, and of all that they name, so that they can be loaded on their own. `held`: what
 * the format has words for; it is asked of whatever owns or is named before what does so.
 */
export async function selectedIds(
  store: Store,
  { view, jurisdiction }: Selection,
  held: (each: StoredItem) => boolean,
): Promise<ReadonlySet<string>> {
  const isInView = (each: StoredItem) => held(each) && (view === null || holdsIn(each, view));
  const owners = jurisdiction === null ? null : await placesInside(store, jurisdiction, isInView);
  const kept = new Set<string>();
  const named = new Set<string>();
  for (const noun of ownersFirst) {
    const isPlace = noun.list === 'jurisdictions';
    for await (const each of itemsOfNoun(store, noun)) {
      if (!isInView(each) || (owners && !(isPlace ? owners.has(each.id) : isOwned(each, owners)))) continue;
      kept.add(each.id);
      if (owning.includes(noun.list)) owners?.add(each.id);
      for (const id of namedBy(each, Object.keys(noun.refers))) named.add(id);
    }
  }
  for (let next = [...named].filter((id) => !kept.has(id)); next.length > 0;) {
    const further = new Set<string>();
    for (const each of (await itemsWithIds(store, next)).filter(held)) {
      kept.add(each.id);
      for (const id of namedBy(each, Object.keys(each.noun.refers))) further.add(id);
    }
    next = [...further].filter((id) => !kept.has(id));
  }
  return kept;
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
const owned: Readonly<Record<string, readonly string[]>> = {
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

/** What can own, in an order in which each comes after its own owners. */
const owning = ['jurisdictions', 'organizations', 'posts', 'authorities', 'relations', 'mechanisms'];
const ownersFirst = writtenNouns.toSorted((one, other) => rank(one) - rank(other));
function rank({ list }: Noun): number {
  const at = owning.indexOf(list);
  return at === -1 ? owning.length : at;
}

const isOwned = (each: StoredItem, kept: ReadonlySet<string>) =>
  namedBy(each, owned[each.noun.list] ?? []).some((id) => kept.has(id));

/** A jurisdiction, and all inside it. */
async function placesInside(
  store: Store,
  jurisdiction: string,
  isInView: (each: StoredItem) => boolean,
): Promise<Set<string>> {
  const parts = new Map<string, string[]>();
  let found = false;
  for await (const each of itemsOfNoun(store, jurisdictionNoun)) {
    if (!isInView(each)) continue;
    found ||= each.id === jurisdiction;
    for (const whole of namedBy(each, ['partOf'])) parts.set(whole, (parts.get(whole) ?? []).concat(each.id));
  }
  if (!found) throw new Refusal('NOT_FOUND', `There is no jurisdiction '${jurisdiction.slice(0, 80)}'.`);
  const inside = new Set([jurisdiction]);
  // A set goes on to what is added while it is walked.
  for (const id of inside) for (const part of parts.get(id) ?? []) inside.add(part);
  return inside;
}

const namedBy = ({ item }: StoredItem, fields: readonly string[]) =>
  fields.flatMap((field) => [item[field] ?? []].flat() as string[]);
