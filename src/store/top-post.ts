import { existsInView, factInView, inexact, postIsThere } from './in-view.js';
import { type Cypher, fragment } from './cypher.js';
import { whole } from './whole.js';

/** What the head post of body `b` is on top of: the jurisdiction of a government, '' for a party's central body, null for nothing. */
const headOf = fragment`CASE
  WHEN b.kind = 'GOVERNMENT' THEN coalesce(b.jurisdiction, '')
  WHEN b.kind = 'PARTY_BODY' AND EXISTS { (b)-[:IN]->(:Jurisdiction {level: 'CENTRAL'}) } THEN ''
END`;

/**
 * What the walk needs of a post `p`: is it a top leader's, and who holds it (see PostLink in the domain). It stands where
 * `h` is a post already; what the holder has besides is `o`.
 */
const postColumns = (ofPerson: Cypher, ofPost: Cypher) => fragment`
  p.id, p.certainty, p.cites, ${inexact('p')},
  CASE WHEN p.head THEN head([(p)-[:IN]->(b:Organization) | ${headOf}]) END, p.held,
  COLLECT {
    MATCH (p)<-[:TO]-(a:Appointment)-[:OF]->(person:Person) WHERE ${factInView('a')}
    RETURN [person.id, a.id, a.certainty, a.cites, COLLECT {
      MATCH (person)<-[:OF]-(x:Appointment)-[:TO]->(o:Post)-[:IN]->(b:Organization)
      WHERE o.head AND b.kind IN ['GOVERNMENT', 'PARTY_BODY'] AND ${factInView('x')} AND ${existsInView('o')}
      RETURN ${headOf}
    }, a.validFrom, a.fromPrecision${ofPerson}] ORDER BY person.id, a.id
  }${ofPost}`;

/** A rule ends with the post that it leads to, and that with its body. */
const followed = (columns: Cypher) => fragment`COLLECT {
    MATCH way = (h)-[rules:EX_OFFICIO*0..8]->(p:Post)
    WHERE all(t IN rules WHERE ${factInView('t')}) AND all(x IN tail(nodes(way)) WHERE ${postIsThere})
    WITH p, last(rules) AS rule, length(way) AS far ORDER BY far, rule.certainty DESC, rule.id
    RETURN [rule.id, startNode(rule).id, rule.certainty, rule.cites, ${inexact('rule')}, ${columns}]
  }`;

/** A post `h`, then the posts that it follows ex officio, the nearest first, each with the post that follows it (see postWaysOf). */
export const headPostColumns = followed(postColumns(fragment``, fragment``));

/** The same, and the persons and the posts themselves. */
export const namedHeadPostColumns = followed(
  postColumns(fragment`, ${whole('person', 'Person')}`, fragment`, ${whole('p', 'Post')}`),
);
