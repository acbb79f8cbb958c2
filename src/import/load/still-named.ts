import type { Store } from '../../store/store.js';
import { fewNamers } from '../../store/writing/few-namers.js';
import { namersAmong } from '../../store/writing/namers-among.js';
import { type Referrer, referrers } from '../../store/writing/referrers.js';
import { sourceIds } from '../../store/writing/source-ids.js';
import { grouped } from '../../domain/grouped.js';
import { noLongerStated } from './no-longer-stated.js';
import type { World } from './world.js';

/** What facts of all kinds and sources name without a tie: looking for it takes a walk through all of them. */
const namedEverywhere: ReadonlySet<string> = new Set(['Scenario', 'Domain', 'Document', 'Clause']);

export interface StillNamed {
  readonly id: string;
  readonly source: string;
  readonly by: readonly Referrer[];
}

/** What the load would retire although facts that stay still name it. */
export async function stillNamed(store: Store, world: World): Promise<StillNamed[]> {
  const gone = noLongerStated(world);
  const all = [...gone.entities, ...gone.ties];
  if (all.length === 0) return [];
  const sources = [...world.sources];
  const ids = gone.entities.map(({ id }) => id);
  const few = all.map(({ id }) => id);
  let found = [
    ...(await referrers(store, ids, { sources, spoilt: [...world.spoilt] })),
    ...(await fewNamers(store, few)),
  ];
  const everywhere = gone.entities.filter(({ label }) => namedEverywhere.has(label)).map(({ id }) => id);
  if (everywhere.length > 0) {
    for (const source of await sourceIds(store)) found = [...found, ...(await namersAmong(store, source, everywhere))];
  }
  const staying = found.filter(({ by, statedBy }) => world.stays({ id: by, statedBy }));
  const namers = grouped(staying, ({ asked }) => asked);
  return all.flatMap(({ id, statedBy }) => {
    const by = namers.get(id);
    return by ? [{ id, source: statedBy, by }] : [];
  });
}
