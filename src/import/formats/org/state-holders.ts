import type { Place } from '../../read/text-place.js';
import { freeIds } from '../foreign/free-ids.js';
import { postsOfRoles } from '../foreign/posts-of-roles.js';
import { roleNamed } from './role-named.js';
import type { OrgFile } from './org-file.js';
import { periodSaid } from './period-said.js';
import { dct, org, postOfMembership } from './vocabulary.js';

/** States who holds which post: of their own, by membership in a role, or as the head of a body in which they hold none. */
export function stateHolders({ described, ties, classes, idOf, items }: OrgFile): void {
  const free = freeIds();
  const postOfRole = postsOfRoles(items);
  const said = new Set<string>();
  const state = (id: string, person: string, post: string, at: Place, more: object = {}, places = {}) => {
    said.add(`${person}\n${post}`);
    items.add('appointments', { id, person, post, ...more }, at, places);
  };
  for (const thing of classes.memberships) {
    const at = described.things.get(thing) ?? { line: 1, column: 1 };
    const member = ties.member.find(({ from }) => from === thing);
    const [body] = described.of(thing, org('organization'));
    const [role] = described.of(thing, org('role'));
    // Where the role is a post of its own, that is the one which is held.
    const isPost = role !== undefined && classes.posts.has(role.value);
    const [post] = isPost ? [role] : described.of(thing, postOfMembership);
    if (!member || (!body && !post)) {
      items.lost(at, `a membership does not name its ${member ? 'organization' : 'member'}: it is left out`);
      continue;
    }
    const { period, places } = periodSaid({ described }, thing, org('memberDuring'), dct('temporal'));
    const roleName = role && !isPost ? roleNamed(described, role) : undefined;
    if (classes.organizations.has(member.to) && body) {
      const tie = { source: idOf('o', member.to), type: 'MEMBER_OF', target: idOf('o', body.value) };
      items.add('relations', { id: idOf('m', thing), ...tie, capacity: roleName, ...period }, at, places);
      continue;
    }
    const held = post ? idOf('p', post.value) : postOfRole(idOf('o', body?.value ?? ''), roleName ?? 'Member', at);
    const note = post ? roleName : undefined;
    state(idOf('m', thing), idOf('h', member.to), held, at, { ...period, note }, places);
  }
  for (const { from, to, place } of ties.heldBy) {
    const [person, post] = [idOf('h', to), idOf('p', from)];
    if (!said.has(`${person}\n${post}`)) state(free(`${person}.m`), person, post, place);
  }
  for (const { from, to, place } of ties.memberOf) {
    if (!classes.persons.has(from)) continue;
    state(free(`${idOf('h', from)}.m`), idOf('h', from), postOfRole(idOf('o', to), 'Member', place), place);
  }
  const posts = new Set(
    ties.postIn.flatMap((post) =>
      ties.heldBy.filter((held) => held.from === post.from).map((held) => `${held.to}\n${post.to}`),
    ),
  );
  for (const { from, to, place } of ties.headOf) {
    if (posts.has(`${from}\n${to}`)) continue;
    const post = free(`${idOf('o', to)}.head`);
    items.add('posts', { id: post, name: 'Head', organization: idOf('o', to), head: true }, place);
    state(free(`${idOf('h', from)}.m`), idOf('h', from), post, place);
  }
}
