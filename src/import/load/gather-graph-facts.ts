import type { Store } from '../../store/store.js';
import { entitiesNamed } from '../../store/writing/entities-named.js';
import { entitiesStatedBy } from '../../store/writing/entities-stated-by.js';
import { headPostsOf } from '../../store/writing/head-posts-of.js';
import type { KnownEntity } from '../../store/writing/known-entity.js';
import type { KnownTie } from '../../store/writing/known-tie.js';
import { lookAlikes } from '../../store/writing/look-alikes.js';
import { openAppointmentsTo } from '../../store/writing/open-appointments-to.js';
import { scenariosKnown } from '../../store/writing/scenarios-known.js';
import { tiesNamed } from '../../store/writing/ties-named.js';
import { tiesStatedBy } from '../../store/writing/ties-stated-by.js';
import { tiesUpFrom, type UpwardTie } from '../../store/writing/ties-up-from.js';
import { appointmentNoun } from '../format/nouns/appointment.js';
import { postNoun } from '../format/nouns/post.js';
import { type Statement, statementsOf } from '../statement.js';
import { foldedId } from '../transform/folded-id.js';
import { upwardTie } from '../transform/upward-tie.js';
import type { GraphFacts } from './graph-facts.js';
import { referencesOf } from './references-of.js';

/** Reads all that the checks and the plan of a load need to know of the graph, some thousands at a time. */
export async function gatherGraphFacts(
  store: Store,
  statements: readonly Statement[],
  loadedBefore: readonly string[],
): Promise<GraphFacts> {
  const entities = new Map<string, KnownEntity>();
  const ties = new Map<string, KnownTie>();
  const stated = new Set<string>();
  const keep = <T extends { id: string }>(map: Map<string, T>, found: readonly T[], mark?: Set<string>) => {
    for (const each of found) {
      map.set(each.id, each);
      mark?.add(each.id);
    }
  };
  const asked = new Set<string>();
  const ask = async (ids: Iterable<string>) => {
    const fresh = [...new Set(ids)].filter((id) => !entities.has(id) && !asked.has(id));
    for (const id of fresh) asked.add(id);
    const found = await entitiesNamed(store, fresh);
    keep(entities, found);
    return found;
  };

  for (const source of loadedBefore) {
    keep(entities, await entitiesStatedBy(store, source), stated);
    keep(ties, await tiesStatedBy(store, source), stated);
  }
  keep(entities, await scenariosKnown(store));

  const own = statements.map(({ id }) => id);
  const folded = [...new Set(own.map(foldedId))];
  const named = statements.flatMap((statement) => [...referencesOf(statement)]);
  await ask([...own, ...folded, ...named.map(({ id }) => id)]);
  keep(entities, await lookAlikes(store, folded));
  const maybeTies = named.filter(({ to }) => to === 'ANY').map(({ id }) => id);
  keep(ties, await tiesNamed(store, [...new Set([...own, ...folded, ...maybeTies])]));

  const organizationsOfPosts = [...entities.values()].flatMap(({ organization }) => organization ?? []);
  await ask(organizationsOfPosts);
  const heads = statementsOf(statements, postNoun).filter(({ item }) => item.head);
  keep(entities, await headPostsOf(store, [...new Set(heads.map(({ item }) => item.organization))]));
  const open = statementsOf(statements, appointmentNoun).filter(({ item }) => item.to === null);
  const appointments = await openAppointmentsTo(store, [...new Set(open.map(({ item }) => item.post))]);

  for (let upper = [...entities.values()]; upper.length > 0;)
    upper = await ask(upper.flatMap(({ upper: id }) => id ?? []));

  const up: UpwardTie[] = [];
  const climbed = new Set<string>();
  const starts = statements.flatMap((statement) => upwardTie(statement)?.upper ?? []);
  for (let next = starts.filter((id) => entities.has(id)); next.length > 0;) {
    const fresh = [...new Set(next)].filter((id) => !climbed.has(id));
    for (const id of fresh) climbed.add(id);
    const found = await tiesUpFrom(store, fresh);
    up.push(...found);
    next = found.map(({ upper }) => upper);
  }
  return { entities, ties, up, appointments, stated };
}
