import type { CollectedItems } from '../collected-items.js';
import { slug } from '../slug.js';
import type { Bodies } from './bodies.js';
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
  { add, lost }: CollectedItems,
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
    const key = `${organisationOf(record)}.g.${[superior.text, title.text, grade.text].map((text) => slug(text, 40)).join('.')}`;
    const times = (taken.get(key) ?? 0) + 1;
    taken.set(key, times);
    const id = times === 1 ? key : `${key}.${times}`;
    add('posts', { ...common(), id, name, nameEn: name, organization: unitOf(record), note: noteOf(record) }, place);

    if (!isNothing(count.text) && !isNumber.test(count.text))
      lost(count.place, `'${count.text}' is not a number of posts`);
    if (find === null) continue;
    const upper = find(superior.text, organisationOf(record));
    const said = `the posts '${name}' report to`;
    if (isTop(superior.text) && !upper) lost(superior.place, `${said} nobody: their senior post is missing`);
    else if (!upper) lost(superior.place, `${said} '${superior.text}', which the senior posts do not list`);
    else if (isGone(upper)) lost(superior.place, `${said} '${superior.text}', which is eliminated`);
    else
      add(
        'relations',
        { ...common(), id: `${id}.r`, source: id, type: 'SUBORDINATE_TO', target: upper.id },
        superior.place,
      );
  }
}

const isNumber = /^(\d{1,3}(,\d{3})+(\.\d+)?|\d+([.,]\d+)?|\.\d+)$/;
