import type { Said } from './arrangement-statements.js';
import type { SaidOfBodies } from './decode/said-of-bodies.js';

/**
 * Parts what is said of many jurisdictions into what is said of each: of the place, of its own bodies, of those from
 * elsewhere that hold power in it, and of functions anywhere; and what became of those that held power in it before.
 */
export function saidByPlace({ ofSubjects, ...said }: Said, ofFunctions: SaidOfBodies) {
  const absences = by(said.absences, ({ jurisdictions }) => jurisdictions);
  const ofPlaces = by(said.qualifications, ({ jurisdictions }) => jurisdictions);
  const mechanisms = by(said.mechanisms, ({ jurisdictions }) => jurisdictions);
  const evaluations = by(said.evaluations, ({ jurisdictions }) => jurisdictions);
  const openLists = by(ofSubjects.openLists, ({ subject }) => [subject]);
  const qualifications = by(ofSubjects.qualifications, ({ subject }) => [subject]);
  const assignments = by(ofSubjects.assignments, ({ organization }) => [organization]);
  const staffings = by(ofSubjects.staffings, ({ organization }) => [organization]);
  const changes = by(ofSubjects.changes, ({ originals, resulting }) => [...originals, ...resulting]);
  return (place: string, own: SaidOfBodies, elsewhere: readonly string[], before: readonly string[]) => ({
    absences: absences([place]),
    openLists: [...own.openLists, ...openLists(elsewhere), ...ofFunctions.openLists],
    qualifications: unique([
      ...ofPlaces([place]),
      ...own.qualifications,
      ...qualifications(elsewhere),
      ...ofFunctions.qualifications,
    ]),
    pending: new Map([...own.pending, ...[...ofSubjects.pending].filter(([body]) => elsewhere.includes(body))]),
    mechanisms: mechanisms([place]),
    assignments: [...own.assignments, ...assignments(elsewhere)],
    staffings: [...own.staffings, ...staffings(elsewhere)],
    appraisals: own.appraisals,
    evaluations: evaluations([place]),
    changes: unique([...own.changes, ...changes(elsewhere), ...changes(before)]),
  });
}

/** Finds the items that any of some keys belongs to, each once. */
function by<T extends { readonly id: string }>(items: readonly T[], keysOf: (item: T) => readonly string[]) {
  const kept = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) kept.set(key, [...(kept.get(key) ?? []), item]);
  }
  if (kept.size === 0) return (): T[] => [];
  return (keys: readonly string[]): T[] => unique(keys.flatMap((key) => kept.get(key) ?? []));
}

const unique = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  items.length < 2 ? [...items] : [...new Map(items.map((item) => [item.id, item])).values()];
