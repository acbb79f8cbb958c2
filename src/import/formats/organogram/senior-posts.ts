import type { CollectedItems } from '../collected-items.js';
import type { Bodies } from './bodies.js';
import type { OrganogramRecord } from './organogram-table.js';
import type { SeniorPost } from './senior-post.js';
import { isInNoPost, isPlaceholder, isWithheld } from './words.js';

/** The rows as posts: those of one reference are one post that is shared, unless they tell of different posts. */
export function seniorPosts(
  records: readonly OrganogramRecord[],
  { organisationOf }: Bodies,
  { lost, noted }: CollectedItems,
): SeniorPost[] {
  const posts = new Map<string, SeniorPost>();
  const taken = new Set<string>();
  for (const record of records) {
    const { text: reference, place } = record.cell('reference');
    const title = record.cell('title').text;
    const holder = record.cell('name').text;
    if (/^0+$/.test(reference) && (isInNoPost(title) || isInNoPost(holder) || isWithheld(holder))) {
      noted(place, `'${title}' is said of somebody who holds no post: the row is left out`);
      continue;
    }
    if (isPlaceholder(reference)) {
      const shown = reference === '' ? 'has no reference' : `has '${reference}' for a reference`;
      lost(place, `the post '${title}' ${shown}, and cannot be told from others: it is left out`);
      continue;
    }
    const organisation = organisationOf(record);
    const key = `${organisation}\n${reference}`;
    const first = posts.get(key);
    // An id has an end, and no blanks: of references that are alike in it, each but the first is known by its line.
    const short = `${organisation}.p.${reference.replaceAll(/\s+/g, '-').slice(0, 80)}`;
    const id = taken.has(short) ? `${short}.${place.line}` : short;
    if (!first) {
      taken.add(id);
      posts.set(key, { id, reference, organisation, rows: [record] });
    } else if (isShared(first, record)) posts.set(key, { ...first, rows: [...first.rows, record] });
    else {
      const { line } = first.rows[0].cell('reference').place;
      lost(
        place,
        `the reference '${reference.slice(0, 80)}' is that of another post in line ${line}: this one is left out`,
      );
    }
  }
  return [...posts.values()];
}

/** Rows of one reference that name one work in one place under one superior are those of people who share a post. */
const isShared = ({ rows: [first] }: SeniorPost, record: OrganogramRecord) =>
  (['title', 'unit', 'reportsTo'] as const).every(
    (column) => first.cell(column).text.toLowerCase() === record.cell(column).text.toLowerCase(),
  );
