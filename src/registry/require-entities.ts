import { Refusal } from '../domain/refusal.js';
import { entityById, type StoredEntity } from '../store/entities.js';
import type { Store } from '../store/store.js';

/** The entities with some ids. Refuses with NOT_FOUND an id that the registry does not hold as that kind of thing. */
export async function requireEntities(
  store: Store,
  wanted: readonly { readonly id: string | null; readonly label: string; readonly argument: string }[],
): Promise<(StoredEntity | undefined)[]> {
  return Promise.all(
    wanted.map(async ({ id, label, argument }) => {
      if (id === null) return undefined;
      const entity = await entityById(store, id);
      if (entity?.label !== label) throw notFound(id, label.toLowerCase(), argument);
      return entity;
    }),
  );
}

export const notFound = (id: string, kind: string, argument: string): Refusal =>
  new Refusal('NOT_FOUND', `There is no ${kind} '${id.slice(0, 80)}'.`, argument);
