import type { LocalDate } from '../domain/local-date.js';
import { nameOn } from '../domain/name-on.js';
import type { View } from '../domain/view.js';
import { organizationOf } from '../store/decode/organization-of.js';
import type { StoredEntity } from '../store/entities.js';
import type { ApiContext } from './context.js';

/** What a sentence calls an id: its name, or the id itself. */
export type NameOf = (id: string) => string;

/** Looks the names of some ids up, so that a sentence can be made of them. */
export async function namesOf(context: ApiContext, ids: readonly (string | null)[], { asOf }: View): Promise<NameOf> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const found = await Promise.all(wanted.map(async (id) => [id, nameOf(await context.entity(id), asOf)] as const));
  const names = new Map(found);
  return (id) => {
    const name = names.get(id);
    return typeof name === 'string' ? name : id;
  };
}

function nameOf(entity: StoredEntity | undefined, day: LocalDate): unknown {
  return entity?.label === 'Organization' ? nameOn(organizationOf(entity.properties), day) : entity?.properties['name'];
}
