import type { Certainty } from '../domain/certainty.js';
import type { PictureEdge } from '../domain/picture.js';
import { anyRelation } from './any-relation.js';
import { batched, eachAsk, type ViewAsk } from './batched.js';
import { cypher } from './cypher.js';
import { factInView } from './in-view.js';

/** All that ties some entities to one another in a view: relations, head posts, ex-officio rules, appointments. */
const statement = cypher`
${eachAsk}
CALL (ask) {
  UNWIND ask.ids AS id
  MATCH (source:Entity {id: id})-[r:${anyRelation}]->(target:Entity)
  WHERE target.id IN ask.ids AND r.id IS NOT NULL AND ${factInView('r')}
  RETURN id AS from, type(r) AS tie, target.id AS to, r.certainty AS certainty, r.id AS fact
  UNION
  UNWIND ask.ids AS id
  MATCH (h:Entity {id: id})-[:IN]->(o:Organization)
  WHERE h:Post AND o.id IN ask.ids
  RETURN CASE WHEN h.head THEN o.id ELSE id END AS from, CASE WHEN h.head THEN 'HEADED_BY' ELSE 'IN' END AS tie,
         CASE WHEN h.head THEN id ELSE o.id END AS to, h.certainty AS certainty, id AS fact
  UNION
  UNWIND ask.ids AS id
  MATCH (h:Entity {id: id})-[t:EX_OFFICIO]->(p:Post)
  WHERE p.id IN ask.ids AND ${factInView('t')}
  RETURN id AS from, 'EX_OFFICIO' AS tie, p.id AS to, t.certainty AS certainty, t.id AS fact
  UNION
  UNWIND ask.ids AS id
  MATCH (h:Entity {id: id})<-[:TO]-(a:Appointment)-[:OF]->(person:Person)
  WHERE person.id IN ask.ids AND ${factInView('a')}
  RETURN id AS from, 'HELD_BY' AS tie, person.id AS to, a.certainty AS certainty, a.id AS fact
}
RETURN at, from, tie, to, certainty, fact ORDER BY from, tie, to, fact`;

/** The facts of a view between some entities. */
export const tiesAmong = batched<ViewAsk & { readonly ids: readonly string[] }, PictureEdge>(statement, (row) => ({
  from: row.get('from') as string,
  tie: row.get('tie') as string,
  to: row.get('to') as string,
  certainty: (row.get('certainty') as Certainty | null) ?? 'STATED',
  fact: row.get('fact') as string | null,
}));
