import { anyRelation } from './any-relation.js';
import { batched, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { factInView, isThere } from './in-view.js';
import type { OfEntityAsk } from './rows-of.js';

/**
 * The jurisdictions that would notice if a body or a post were gone: its own, those of what it is tied to, those in which
 * it holds a power or others hold one over it or delegated from its own, and those whose mechanisms it takes a step in.
 */
export const placesAround = batched<OfEntityAsk, string>(
  cypher`${eachAsk}
MATCH (asked:Entity {id: ask.id})
WITH at, ask, asked, [asked] + [(asked)<-[:IN]-(post:Post) | post] AS own
CALL (ask, asked, own) {
  MATCH (asked)-[:IN*1..2]->(j:Jurisdiction) WHERE ${isThere('j')} RETURN j.id AS place
  UNION
  UNWIND own AS one
  MATCH (one)-[r:${anyRelation}|EX_OFFICIO]-(other) WHERE ${factInView('r')}
  MATCH (other)-[:IN*1..2]->(j:Jurisdiction) WHERE ${isThere('j')} RETURN j.id AS place
  UNION
  UNWIND own AS one
  MATCH (one)<-[:HELD_BY|ABOUT]-(root:Authority)<-[:DELEGATED_FROM*0..32]-(a:Authority)
  WHERE root.scenario IN ask.scenarios AND ${factInView('a')}
  MATCH (a)-[:WITHIN|HELD_BY|ABOUT|IN*1..3]->(j:Jurisdiction) WHERE ${isThere('j')} RETURN j.id AS place
  UNION
  MATCH (asked)<-[:BY]-(:Step)-[:OF]->(m:Mechanism) WHERE ${factInView('m')}
  UNWIND m.jurisdictions AS place RETURN place
}
RETURN DISTINCT at, place ORDER BY place`,
  (row) => row.get('place') as string,
);
