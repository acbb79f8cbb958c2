import type { CollectedItems } from '../collected-items.js';
import { dateSaid } from '../foreign/date-said.js';
import type { ForeignSource } from '../foreign/foreign-source.js';
import { freeIds } from '../foreign/free-ids.js';
import { ownIdIn } from '../foreign/own-iri.js';
import { postsOfRoles } from '../foreign/posts-of-roles.js';
import type { PopoloRecord } from './record.js';
import { textSaid } from './text-said.js';

/** States who holds a post. Who is a member without one holds the post of all that have the role; a body is a member of another. */
export function stateMemberships(
  records: readonly PopoloRecord[],
  { bodies, persons }: { readonly bodies: ReadonlySet<string>; readonly persons: ReadonlySet<string> },
  { idOf }: ForeignSource,
  items: CollectedItems,
): void {
  const free = freeIds();
  const postOfRole = postsOfRoles(items);
  for (const { fields, place } of records) {
    const [key, person, other, post, organization, role] = [
      'id',
      'person_id',
      'member_id',
      'post_id',
      'organization_id',
      'role',
    ].map((field) => textSaid(fields[field]));
    const member = person ?? other;
    if (member === undefined || (post === undefined && organization === undefined)) {
      const missing = member === undefined ? 'a member' : 'a post or an organization';
      items.lost(place(), `a membership does not name ${missing}: it is left out`);
      continue;
    }
    const period = { from: dateSaid(fields['start_date']), to: dateSaid(fields['end_date']) };
    const places = { from: place('start_date'), to: place('end_date') };
    if (person === undefined && bodies.has(member) && organization !== undefined) {
      const source = idOf('o', member);
      const id = key === undefined ? free(`${source}.m`) : idOf('m', key);
      const tie = { id, source, type: 'MEMBER_OF', target: idOf('o', organization), capacity: role, ...period };
      items.add('relations', tie, place(), places);
      continue;
    }
    if (person === undefined && !persons.has(member) && ownIdIn(member) === null) {
      const who = `'${member.slice(0, 80)}', which the file describes neither as a body nor as a person`;
      items.lost(place('member_id'), `a membership names the member ${who}: it is left out`);
      continue;
    }
    const holder = idOf('h', member);
    const held =
      post === undefined ? postOfRole(idOf('o', organization ?? ''), role ?? 'Member', place()) : idOf('p', post);
    items.add(
      'appointments',
      {
        id: key === undefined ? free(`${holder}.m`) : idOf('m', key),
        person: holder,
        post: held,
        ...period,
        ...(post !== undefined && role !== undefined && { note: role }),
      },
      place(),
      { ...places, person: place('person_id'), post: place('post_id') },
    );
  }
}
