import type { Arrangement, Body } from '../domain/arrangement.js';
import type { JurisdictionLevel } from '../domain/jurisdiction.js';
import { postLinkOf, type PostColumns } from './ascents.js';
import { batched, eachAsk, type ViewAsk } from './batched.js';
import { cypher } from './cypher.js';
import { authorityOf } from './decode/authority-of.js';
import { organizationOf } from './decode/organization-of.js';
import { relationOf } from './decode/relation-of.js';
import { existsInView, factInView } from './in-view.js';
import type { Properties } from './properties.js';
import { postColumns } from './top-post.js';

/** Bodies, ties that stay or leave, powers, wider supervision and head posts of one jurisdiction. */
const statement = cypher`
${eachAsk}
MATCH (place:Entity {id: ask.id})
CALL (ask) {
  MATCH (o:Organization {jurisdiction: ask.id}) WHERE ${existsInView('o')}
  RETURN collect(o) AS bodies
}
CALL (ask, bodies) {
  UNWIND bodies AS body
  MATCH (body)-[r]-(:Organization) WHERE r.scenario IS NOT NULL AND r.tie IS NULL AND ${factInView('r')}
  WITH DISTINCT r, startNode(r) AS source, endNode(r) AS target
  RETURN collect([source.id, type(r), target.id, properties(r)]) AS ties, collect(source) + collect(target) AS ends
}
CALL (ask) {
  MATCH (a:Authority {jurisdiction: ask.id}) WHERE ${factInView('a')}
  WITH a, coalesce(head([(a)-[:HELD_BY]->(:Post)-[:IN]->(post) | post]), head([(a)-[:HELD_BY]->(holder) | holder])) AS body
  RETURN collect([properties(a), body.id]) AS powers, collect(body) AS holders
}
CALL (ask, place) {
  MATCH (place)-[:PART_OF*1..10]->(wider:Jurisdiction)
  MATCH (a:Authority {jurisdiction: wider.id, role: 'SUPERVISOR'}) WHERE ${factInView('a')}
  RETURN collect([properties(a), coalesce(head([(a)-[:HELD_BY]->(:Post)-[:IN]->(o) | o.id]), a.holder)]) AS widerSupervision
}
CALL (bodies, ends, holders) {
  UNWIND bodies + ends + holders AS body
  WITH DISTINCT body
  RETURN collect([properties(body), head([(body)-[:IN]->(j:Jurisdiction) | j.level])]) AS known
}
CALL (ask, bodies) {
  UNWIND bodies AS body
  MATCH (h:Post {organization: body.id}) WHERE h.head AND ${existsInView('h')}
  RETURN collect([body.id, COLLECT {
    MATCH way = (h)-[rules:EX_OFFICIO*0..8]->(p:Post) WHERE all(t IN rules WHERE ${factInView('t')})
    WITH p, last(rules) AS rule, length(way) AS far ORDER BY far
    RETURN [rule.id, rule.certainty, rule.cites, ${postColumns}]
  }]) AS headPosts
}
RETURN at, place.level AS level, [b IN bodies | b.id] AS bodies, ties, powers, widerSupervision, known, headPosts`;

export type ArrangementFacts = Pick<
  Arrangement,
  'level' | 'bodies' | 'known' | 'ties' | 'powers' | 'widerSupervision' | 'headPosts'
>;

type PowerColumns = [Properties, string];
const powerOf = ([power, body]: PowerColumns) => ({ ...authorityOf(power), body });
const bodyOf = ([properties, level]: [Properties, JurisdictionLevel | null]): Body => ({
  ...organizationOf(properties),
  level,
});

/** The facts of one jurisdiction that lie between bodies. */
export const arrangementFacts = batched<ViewAsk & { readonly id: string }, ArrangementFacts>(statement, (row) => {
  const known = new Map(
    (row.get('known') as [Properties, JurisdictionLevel | null][]).map(bodyOf).map((body) => [body.id, body]),
  );
  const here = row.get('bodies') as string[];
  return {
    level: row.get('level') as JurisdictionLevel | null,
    bodies: here.flatMap((id) => known.get(id) ?? []),
    known,
    ties: (row.get('ties') as [string, string, string, Properties][]).map((tie) => relationOf(...tie)),
    powers: (row.get('powers') as PowerColumns[]).map(powerOf),
    widerSupervision: (row.get('widerSupervision') as PowerColumns[]).map(powerOf),
    headPosts: (row.get('headPosts') as [string, PostColumns[]][]).flatMap(([organization, posts]) => {
      const [post, ...followed] = posts.map(postLinkOf);
      return post ? [{ organization, post, followed }] : [];
    }),
  };
});
