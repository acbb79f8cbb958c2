import type { Authority } from '../domain/authority.js';
import { batched, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { authorityOf } from './decode/authority-of.js';
import { existsInView, factInView, isThere } from './in-view.js';
import { rowsOf, type OfEntityAsk } from './rows-of.js';

/** The powers that fall with a body or a post: its own, those of its posts, and all that were delegated from them. */
export const lapsingAuthorities = rowsOf<OfEntityAsk, Authority>(
  cypher`${eachAsk}
MATCH (body:Entity {id: ask.id})
CALL (body) {
  MATCH (root:Authority {holder: body.id}) RETURN root
  UNION
  MATCH (body)<-[:IN]-(post:Post) MATCH (root:Authority {holder: post.id}) RETURN root
}
MATCH (root)<-[:DELEGATED_FROM*0..32]-(a:Authority)
WITH DISTINCT at, ask, root, a
WHERE root.scenario IN ask.scenarios AND ${factInView('a')}
WITH DISTINCT at, a
RETURN at, properties(a) AS properties ORDER BY a.id`,
  authorityOf,
);

/** Ids of the ties, posts, appointments and assignments of a body, or of a post, which fall with it. */
export const factsThatFall = batched<OfEntityAsk, string>(
  cypher`${eachAsk}
MATCH (body:Entity {id: ask.id})
CALL (ask, body) {
  MATCH (body)-[r]-(:Organization) WHERE r.id IS NOT NULL AND ${factInView('r')} RETURN r.id AS id
  UNION
  MATCH (p:Post {organization: body.id}) WHERE ${existsInView('p')} RETURN p.id AS id
  UNION
  MATCH (body)<-[:IN*0..1]-(:Post)-[r:EX_OFFICIO|SUBORDINATE_TO]-(:Post) WHERE ${factInView('r')} RETURN r.id AS id
  UNION
  MATCH (body)<-[:IN*0..1]-(:Post)<-[:TO]-(a:Appointment) WHERE ${factInView('a')} RETURN a.id AS id
  UNION
  MATCH (a:SystemAssignment {organization: body.id}) WHERE ${factInView('a')} RETURN a.id AS id
}
RETURN DISTINCT at, id ORDER BY id`,
  (row) => row.get('id') as string,
);

interface BodyBelow {
  readonly id: string;
  readonly jurisdiction: string | null;
}

/** Bodies that a body commands, directly or further down, over bodies that are there. */
export const bodiesBelow = batched<OfEntityAsk, BodyBelow>(
  cypher`${eachAsk}
MATCH way = (below:Organization)-[ties:ANSWERS_TO*1..32]->(:Entity {id: ask.id})
WHERE all(t IN ties WHERE ${factInView('t')}) AND all(b IN nodes(way) WHERE ${isThere('b')}) AND below.id <> ask.id
RETURN DISTINCT at, below.id AS id, below.jurisdiction AS jurisdiction ORDER BY id`,
  (row) => ({ id: row.get('id') as string, jurisdiction: row.get('jurisdiction') as string | null }),
);
