import { batched, eachAsk, type ViewAsk } from './batched.js';
import { cypher } from './cypher.js';
import { existsInView, factInView } from './in-view.js';

export interface LocalActorsAsk extends ViewAsk {
  readonly actors: readonly string[];
  readonly jurisdiction: string;
}

/**
 * Who stands in a jurisdiction for bodies that may be of another, or of another day: the body itself; else its counterpart
 * there, or the one modelled on it; else the one body of its kind, where there is just one.
 */
const statement = cypher`
${eachAsk}
UNWIND ask.actors AS id
MATCH (actor:Entity {id: id})
CALL (ask, actor) {
  WITH ask, actor WHERE actor.jurisdiction = ask.jurisdiction AND ${existsInView('actor')}
  RETURN actor.id AS local, 0 AS rank
  UNION
  MATCH (actor)-[t:COUNTERPART_OF|MODELLED_ON]-(o:Organization {jurisdiction: ask.jurisdiction}) WHERE ${factInView('t')} AND ${existsInView('o')}
  RETURN o.id AS local, 1 AS rank
  UNION
  MATCH (o:Organization {jurisdiction: ask.jurisdiction}) WHERE o.kind = actor.kind AND ${existsInView('o')}
  WITH collect(o.id) AS alike WHERE size(alike) = 1
  RETURN alike[0] AS local, 2 AS rank
}
WITH at, actor, local, rank ORDER BY rank, local
WITH at, actor, head(collect(local)) AS local
RETURN at, actor.id AS actor, local`;

export const actorsAt = batched<LocalActorsAsk, { readonly actor: string; readonly local: string }>(
  statement,
  (row) => ({
    actor: row.get('actor') as string,
    local: row.get('local') as string,
  }),
);
