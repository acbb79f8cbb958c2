import { existsInView, factInView } from './in-view.js';
import { fragment } from './cypher.js';

/**
 * What the walk needs of a post `p`: is it a top leader's, and who holds it (see PostLink in the domain). It stands where
 * `h` is a post already; what the holder has besides is `o`.
 */
export const postColumns = fragment`
  p.id, p.certainty, p.cites,
  coalesce(p.head AND EXISTS {
    (p)-[:IN]->(b:Organization) WHERE b.kind = 'GOVERNMENT' OR (b.kind = 'PARTY_BODY' AND EXISTS { (b)-[:IN]->(:Jurisdiction {level: 'CENTRAL'}) })
  }, false),
  COLLECT {
    MATCH (p)<-[:TO]-(a:Appointment)-[:OF]->(person:Person) WHERE ${factInView('a')}
    RETURN [person.id, a.id, a.certainty, a.cites, EXISTS {
      MATCH (person)<-[:OF]-(x:Appointment)-[:TO]->(o:Post)-[:IN]->(b:Organization)
      WHERE o.head AND ${factInView('x')} AND ${existsInView('o')}
        AND (b.kind = 'GOVERNMENT' OR (b.kind = 'PARTY_BODY' AND EXISTS { (b)-[:IN]->(:Jurisdiction {level: 'CENTRAL'}) }))
    }, a.validFrom, a.fromPrecision] ORDER BY person.id
  }`;
