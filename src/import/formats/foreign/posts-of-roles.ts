import type { Place } from '../../read/text-place.js';
import type { CollectedItems } from '../collected-items.js';
import { slug } from '../slug.js';

/** The post of all who are members of a body in one role, stated when the first of them is; for members that have no post of their own. */
export function postsOfRoles({ add }: CollectedItems): (organization: string, role: string, at: Place) => string {
  const stated = new Set<string>();
  return (organization, role, at) => {
    const id = `${organization}.m.${slug(role) || 'member'}`;
    if (!stated.has(id)) add('posts', { id, name: role, organization }, at);
    stated.add(id);
    return id;
  };
}
