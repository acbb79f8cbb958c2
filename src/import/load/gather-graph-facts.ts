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
import { appointmentNoun } from '../format/nouns/appointment.js';
import { postNoun } from '../format/nouns/post.js';
import { type Statement, statementsOf } from '../statement.js';
import { foldedId } from '../transform/folded-id.js';
import { upwardTie } from '../transform/upward-tie.js';
import { climb } from './climb.js';
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

  const references = statements.flatMap((statement) => [...referencesOf(statement)]);
  await ask([...statements.map(({ id }) => id), ...references.map(({ id }) => id)]);
  // An id that the graph knows was compared with all others when it came.
  const fresh = statements.map(({ id }) => id).filter((id) => !entities.has(id) && !ties.has(id));
  const folded = [...new Set(fresh.map(foldedId))];
  await ask(folded);
  keep(entities, await lookAlikes(store, folded));
  const facts = references.filter(({ to, id }) => to === 'ANY' && !entities.has(id)).map(({ id }) => id);
  keep(ties, await tiesNamed(store, [...new Set([...fresh, ...folded, ...facts])]));

  const organizationsOfPosts = [...entities.values()].flatMap(({ organization }) => organization ?? []);
  await ask(organizationsOfPosts);
  const heads = statementsOf(statements, postNoun).filter(({ item }) => item.head);
  keep(entities, await headPostsOf(store, [...new Set(heads.map(({ item }) => item.organization))]));
  const open = statementsOf(statements, appointmentNoun).filter(({ item }) => item.to === null);
  const appointments = await openAppointmentsTo(store, [...new Set(open.map(({ item }) => item.post))]);

  for (let upper = [...entities.values()]; upper.length > 0;)
    upper = await ask(upper.flatMap(({ upper: id }) => id ?? []));

  const uppers = statements.flatMap((statement) => upwardTie(statement)?.upper ?? []);
  const up = await climb(
    store,
    uppers.filter((id) => entities.has(id)),
  );
  return { entities, ties, up, appointments, stated };
}
