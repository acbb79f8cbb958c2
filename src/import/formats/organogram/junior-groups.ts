import type { CollectedItems } from '../collected-items.js';
import { slug } from '../slug.js';
import type { Bodies } from './bodies.js';
import { fteFault } from './fte-fault.js';
import { noteOf } from './note-of.js';
import type { OrganogramSet } from './organogram-set.js';
import type { OrganogramRecord } from './organogram-table.js';
import { type FindPost, isGone } from './senior-post.js';
import { isNothing, isTop } from './words.js';

/**
 * States each row as one post that stands for so many of a kind, as its note says, under the senior post. A group has no
 * key of its own: its superior, title and grade make one, counted where they are the same. Without a finder there are no
 * senior posts, and no lines.
 */
export function stateJuniorGroups(
  records: readonly OrganogramRecord[],
  find: FindPost | null,
  { common }: OrganogramSet,
  { organisationOf, unitOf }: Bodies,
  { add, lost, noted }: CollectedItems,
): void {
  const taken = new Map<string, number>();
  for (const record of records) {
    const [title, grade, superior, count] = (['title', 'grade', 'reportsTo', 'fte'] as const).map(record.cell);
    if (!title || !grade || !superior || !count) continue;
    const place = title.place;
    const words = [
      isNothing(title.text) ? 'Junior post' : title.text,
      ...(isNothing(grade.text) ? [] : [`(${grade.text})`]),
    ];
    const name = words.join(' ');
    const organisation = organisationOf(record);
    const key = `${organisation}.g.${[superior.text, title.text, grade.text].map((text) => slug(text, 40)).join('.')}`;
    const times = (taken.get(key) ?? 0) + 1;
    taken.set(key, times);
    const id = times === 1 ? key : `${key}.${times}`;
    const holds = common(organisation);
    add('posts', { ...holds, id, name, nameEn: name, organization: unitOf(record), note: noteOf(record) }, place);

    const fault = fteFault(count.text);
    if (fault !== null) lost(count.place, fault);
    else if (Number(count.text) === 0 && count.text !== '') noted(count.place, `'${name}' stands for no post: 0 FTE`);
    if (find === null) continue;
    const upper = find(superior.text, organisation);
    const said = `the posts '${name}' report to`;
    if (isTop(superior.text) && !upper) lost(superior.place, `${said} nobody: their senior post is missing`);
    else if (!upper) lost(superior.place, `${said} '${superior.text}', which the senior posts do not list`);
    else if (isGone(upper)) lost(superior.place, `${said} '${superior.text}', which is eliminated`);
    else
      add(
        'relations',
        { ...holds, id: `${id}.r`, source: id, type: 'SUBORDINATE_TO', target: upper.id },
        superior.place,
      );
  }
}
