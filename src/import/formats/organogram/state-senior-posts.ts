import type { CollectedItems } from '../collected-items.js';
import type { Bodies } from './bodies.js';
import { fteFault } from './fte-fault.js';
import { noteOf } from './note-of.js';
import type { OrganogramSet } from './organogram-set.js';
import { heldAsSaid, isGone, type SeniorPost } from './senior-post.js';
import { isNothing, isPerson } from './words.js';

/** States the posts, and whoever is named as holding them. A post that is eliminated existed until the day of the file. */
export function stateSeniorPosts(
  posts: readonly SeniorPost[],
  heads: ReadonlySet<SeniorPost>,
  { date, common }: OrganogramSet,
  { unitOf }: Bodies,
  items: CollectedItems,
): void {
  const { add, noted } = items;
  for (const post of posts) {
    const [row] = post.rows;
    const { place } = row.cell('reference');
    if (isGone(post) && date === null) {
      noted(
        row.cell('name').place,
        `the post '${post.reference}' is eliminated, and the file has no date: it is left out`,
      );
      continue;
    }
    const title = row.cell('title');
    const name = isNothing(title.text) ? post.reference : title.text;
    const head = heads.has(post);
    const unit = unitOf(row);
    // Whoever is at the top heads the organisation, and not only the unit that the row names.
    const organization = head ? post.organisation : unit;
    for (const each of post.rows) {
      const fault = fteFault(each.cell('fte').text);
      if (fault !== null) items.lost(each.cell('fte').place, fault);
    }
    const said = { held: heldAsSaid(post), note: noteOf(row) };
    const fields = { id: post.id, name, nameEn: name, organization, head, ...said };
    add('posts', { ...common(post.organisation), ...fields, ...(isGone(post) && { from: null, to: date }) }, place, {
      name: title.place,
    });
    for (const [index, each] of post.rows.entries()) {
      const holder = each.cell('name');
      if (!isPerson(holder.text)) continue;
      const person = `${post.id}.h${index + 1}`;
      add('persons', { id: person, name: holder.text, nameEn: holder.text }, holder.place);
      add('appointments', { ...common(post.organisation), id: `${person}.a`, person, post: post.id }, holder.place);
    }
  }
}
