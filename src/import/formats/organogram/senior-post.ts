import { grouped } from '../../../domain/grouped.js';
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

/**
 * The post that a reference names: in the same organisation, else anywhere in the set. Case, blanks and what spreadsheets
 * make of a number (`7.0`, `007`) do not matter where nothing is the same, and one post alone is like it.
 */
export function postFinder(posts: readonly SeniorPost[]) {
  const exact = new Map<string, SeniorPost>();
  for (const post of posts) {
    for (const key of [`${post.organisation}\n${post.reference}`, post.reference]) {
      if (!exact.has(key)) exact.set(key, post);
    }
  }
  const alike = grouped(posts, ({ reference }) => folded(reference));
  return (reference: string, organisation: string): SeniorPost | undefined => {
    const found = exact.get(`${organisation}\n${reference}`) ?? exact.get(reference);
    const like = alike.get(folded(reference)) ?? [];
    const [one, another] = like.length > 1 ? like.filter((post) => post.organisation === organisation) : like;
    return found ?? (another ? undefined : one);
  };
}
const folded = (reference: string) =>
  reference
    .toLowerCase()
    .replaceAll(/\s+/g, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/^(\d+)\.0+$/, '$1');
export type FindPost = ReturnType<typeof postFinder>;
