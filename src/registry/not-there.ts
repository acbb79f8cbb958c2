import { doesNotExist } from '../domain/does-not-exist.js';
import { isInView } from '../domain/in-view.js';
import type { View } from '../domain/view.js';
import { organizationOf } from '../store/decode/organization-of.js';
import type { StoredEntity } from '../store/entities.js';

/** Why nothing can be said of a body: it does not exist in the view. null where it does, and of what is no body. */
export function notThere(entity: StoredEntity | undefined, view: View): string | null {
  if (entity?.label !== 'Organization') return null;
  const body = organizationOf(entity.properties);
  return isInView(view, body) ? null : doesNotExist(body, view);
}
