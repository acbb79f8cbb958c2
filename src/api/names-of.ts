import type { ApiContext } from './context.js';

/** What a sentence calls an id: its name, or the id itself. */
export type NameOf = (id: string) => string;

/** Looks the names of some ids up, so that a sentence can be made of them. */
export async function namesOf(context: ApiContext, ids: readonly (string | null)[]): Promise<NameOf> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const found = await Promise.all(
    wanted.map(async (id) => [id, (await context.entity(id))?.properties['name']] as const),
  );
  const names = new Map(found);
  return (id) => {
    const name = names.get(id);
    return typeof name === 'string' ? name : id;
  };
}
