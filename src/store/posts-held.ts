import type { PostHeld } from '../domain/structure.js';
import { batched, eachAsk, type ViewAsk } from './batched.js';
import { cypher } from './cypher.js';
import { existsInView, factInView, hasEndedPerhaps } from './in-view.js';

/**
 * A post that follows another is held with that one. Where nobody is appointed, what its source says of it counts, and then
 * an ended appointment, which shows that it is vacant; without either, or where the day of its end is not given, nobody knows.
 */
const statement = cypher`
${eachAsk}
UNWIND ask.places AS id
CALL (ask, id) {
  MATCH (o:Organization {jurisdiction: id}) WHERE ${existsInView('o')}
  MATCH (o)<-[:IN]-(p:Post) WHERE ${existsInView('p')}
  RETURN collect([o.id, coalesce(p.head, false), CASE
    WHEN EXISTS { (p)<-[:TO]-(a:Appointment) WHERE ${factInView('a')} } OR EXISTS { (p)-[t:EX_OFFICIO]->(:Post) WHERE ${factInView('t')} } THEN 'HELD'
    WHEN p.held THEN 'HELD'
    WHEN NOT p.held THEN 'VACANT'
    WHEN EXISTS { (p)<-[:TO]-(x:Appointment) WHERE x.scenario IN ask.scenarios AND ${hasEndedPerhaps('x')} } THEN 'NOT_KNOWN'
    WHEN EXISTS { (p)<-[:TO]-(x:Appointment) WHERE x.scenario IN ask.scenarios AND x.validTo <= ask.day } THEN 'VACANT'
    ELSE 'NOT_KNOWN' END]) AS posts
}
RETURN at, id, posts`;

/** The posts in each of some jurisdictions, and whether somebody holds them. */
export const postsHeld = batched<
  ViewAsk & { readonly places: readonly string[] },
  readonly [string, readonly PostHeld[]]
>(statement, (row) => [
  row.get('id') as string,
  (row.get('posts') as [string, boolean, PostHeld['held']][]).map(([organization, head, held]) => ({
    organization,
    head,
    held,
  })),
]);
