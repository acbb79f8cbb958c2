import type { HeadPost } from '../domain/head-post.js';
import type { Said } from './arrangement-statements.js';

/** Parts what is said of many jurisdictions into what is said of each, of what is in it, and of functions anywhere. */
export function saidByPlace(said: Said, ofFunctions: Said) {
  const absences = by(said.absences, ({ jurisdictions }) => jurisdictions);
  const openLists = by(said.openLists, ({ subject }) => [subject]);
  const qualifications = by(said.qualifications, ({ jurisdictions, subject }) => [subject, ...jurisdictions]);
  const mechanisms = by(said.mechanisms, ({ jurisdictions }) => jurisdictions);
  const assignments = by(said.assignments, ({ organization }) => [organization]);
  const staffings = by(said.staffings, ({ organization }) => [organization]);
  const appraisals = by(said.appraisals, ({ post }) => [post]);
  const evaluations = by(said.evaluations, ({ jurisdictions }) => jurisdictions);
  const changes = by(said.changes, ({ originals, resulting }) => [...originals, ...resulting]);
  return (place: string, bodies: readonly string[], headPosts: readonly HeadPost[]) => {
    const subjects = [...bodies, ...headPosts.map(({ post }) => post.post)];
    return {
      absences: absences([place]),
      openLists: [...openLists(subjects), ...ofFunctions.openLists],
      qualifications: unique([...qualifications([place, ...subjects]), ...ofFunctions.qualifications]),
      pending: new Map(
        bodies.flatMap((body): [string, readonly string[]][] => {
          const cites = said.pending.get(body);
          return cites ? [[body, cites]] : [];
        }),
      ),
      mechanisms: mechanisms([place]),
      assignments: assignments(bodies),
      staffings: staffings(bodies),
      appraisals: appraisals(subjects),
      evaluations: evaluations([place]),
      changes: changes(bodies),
    };
  };
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
