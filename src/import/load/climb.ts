import type { Store } from '../../store/store.js';
import { tiesUpFrom, type UpwardTie } from '../../store/writing/ties-up-from.js';

/** All ties of the graph that lead up from these, and from where they lead to, to the top. */
export async function climb(store: Store, starts: readonly string[]): Promise<UpwardTie[]> {
  let ties: UpwardTie[] = [];
  const climbed = new Set<string>();
  for (let next = starts; next.length > 0;) {
    const fresh = [...new Set(next)].filter((id) => !climbed.has(id));
    for (const id of fresh) climbed.add(id);
    const found = await tiesUpFrom(store, fresh);
    ties = [...ties, ...found];
    next = found.map(({ upper }) => upper);
  }
  return ties;
}
