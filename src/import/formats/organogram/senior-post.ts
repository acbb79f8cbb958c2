import type { OrganogramRecord } from './organogram-table.js';
import { isEliminated, isPerson, isVacant, isWithheld } from './words.js';

export interface SeniorPost {
  readonly id: string;
  readonly reference: string;
  readonly organisation: string;
  /** The row that states it, and those of others who share it. */
  readonly rows: readonly [OrganogramRecord, ...OrganogramRecord[]];
}

export const isGone = ({ rows }: SeniorPost): boolean => rows.every((row) => isEliminated(row.cell('name').text));
/** Whether the file says that somebody holds it, without a name; null where it names someone, or says nothing. */
export function heldAsSaid({ rows }: SeniorPost): boolean | null {
  const holders = rows.map((row) => row.cell('name').text);
  if (holders.some(isPerson)) return null;
  return holders.some(isWithheld) ? true : holders.every(isVacant) ? false : null;
}
export const isWithoutHolder = ({ rows }: SeniorPost): boolean => rows.every((row) => isVacant(row.cell('name').text));

/** The post that a reference names: in the same organisation, else anywhere in the set. Case and blanks do not matter where nothing is the same. */
export function postFinder(posts: readonly SeniorPost[]) {
  const exact = new Map<string, SeniorPost>();
  const folded = new Map<string, SeniorPost>();
  const fold = (reference: string) => reference.toLowerCase().replaceAll(/\s+/g, '');
  for (const post of posts) {
    for (const key of [`${post.organisation}\n${post.reference}`, post.reference]) {
      if (!exact.has(key)) exact.set(key, post);
    }
    if (!folded.has(fold(post.reference))) folded.set(fold(post.reference), post);
  }
  return (reference: string, organisation: string): SeniorPost | undefined =>
    exact.get(`${organisation}\n${reference}`) ?? exact.get(reference) ?? folded.get(fold(reference));
}
export type FindPost = ReturnType<typeof postFinder>;
