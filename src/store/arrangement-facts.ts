import type { Body } from '../domain/arrangement.js';
import type { HeadPost } from '../domain/head-post.js';
import type { JurisdictionLevel } from '../domain/jurisdiction.js';
import type { Relation } from '../domain/relation.js';
import { batched, eachAsk, type ViewAsk } from './batched.js';
import { anyRelation } from './any-relation.js';
import { cypher } from './cypher.js';
import { bodyColumns, bodyOfColumns, type BodyColumns } from './decode/body-columns.js';
import { postWaysOf, type PostColumns } from './decode/post-ways.js';
import { powerColumns, type PowerColumns } from './decode/power-columns.js';
import { relationOfColumns, tieColumns, type TieColumns } from './decode/tie-columns.js';
import { saidOfRows, type SaidOfBodies, type SaidRow } from './decode/said-of-bodies.js';
import { existsInView, factInView, saidInView } from './in-view.js';
import { headPostColumns } from './top-post.js';

export interface PlacesAsk extends ViewAsk {
  readonly places: readonly string[];
}

/** Bodies, their ties, powers, head posts and reporting lines of jurisdictions: a row for each. A tie within one comes once. */
const statement = cypher`
${eachAsk}
UNWIND ask.places AS id
MATCH (place:Entity {id: id})
CALL (ask, id) {
  MATCH (o:Organization {jurisdiction: id}) WHERE ${existsInView('o')}
  RETURN collect(o) AS here, collect([${bodyColumns}]) AS bodies
}
CALL (ask, here) {
  UNWIND here AS body
  MATCH (body)-[r:${anyRelation}]->(n:Organization) WHERE ${factInView('r')}
  RETURN collect([body.id, type(r), n.id, ${tieColumns}]) AS outward
}
CALL (ask, id, here) {
  UNWIND here AS body
  MATCH (body)<-[r:${anyRelation}]-(n:Organization)
  WHERE ${factInView('r')} AND (coalesce(n.jurisdiction, '') <> id OR NOT (${existsInView('n')}))
  RETURN collect([n.id, type(r), body.id, ${tieColumns}]) AS inward
}
CALL (ask, id) {
  MATCH (a:Authority {jurisdiction: id}) WHERE ${factInView('a')}
  RETURN collect(${powerColumns}) AS powers
}
CALL (ask, here) {
  UNWIND here AS body
  MATCH (body)<-[:IN]-(p:Post) WHERE ${existsInView('p')}
  RETURN collect(p) AS posts
}
CALL (ask, posts) {
  UNWIND posts AS h
  WITH ask, h WHERE h.head
  RETURN collect([h.organization, ${headPostColumns}]) AS headPosts
}
CALL (ask, posts) {
  UNWIND posts AS p
  MATCH (p)-[r:SUBORDINATE_TO]->(n:Post) WHERE ${factInView('r')}
  RETURN collect([p.id, type(r), n.id, ${tieColumns}]) AS lines
}
CALL (ask, here, posts) {
  UNWIND here + [h IN posts WHERE h.head] AS subject
  MATCH (subject)<-[:ON|FOR|OF|ORIGINAL|RESULTING]-(x)
  WHERE ${saidInView('x')} AND (x.validFrom IS NULL OR x.validFrom <= ask.day AND ask.day < x.validTo)
  RETURN collect([[label IN labels(x) WHERE label <> 'Entity'], properties(x)]) AS said
}
RETURN at, id, ask.scenarios[0] AS scenario, place.level AS level, place.partOf AS partOf, bodies, outward + inward AS ties, powers, headPosts, lines, said`;

/** The facts of one jurisdiction; powers as they came, since who answers for them may be told elsewhere. */
export interface ArrangementFacts {
  readonly jurisdiction: string;
  /** The first of the view. */
  readonly scenario: string;
  readonly level: JurisdictionLevel | null;
  /** The jurisdiction that it is directly part of. */
  readonly partOf: string | null;
  readonly bodies: readonly Body[];
  readonly ties: readonly Relation[];
  readonly powers: readonly PowerColumns[];
  readonly headPosts: readonly HeadPost[];
  /** Reporting lines of the posts of its bodies. */
  readonly lines: readonly Relation[];
  /** What sources say of its bodies and their head posts. */
  readonly said: SaidOfBodies;
}

/** The facts of some jurisdictions that lie between bodies, in the order asked for. */
export const arrangementFacts = batched<PlacesAsk, ArrangementFacts>(statement, (row) => {
  const level = row.get('level') as JurisdictionLevel | null;
  const scenario = row.get('scenario') as string;
  const ties = (column: string) => (row.get(column) as TieColumns[]).map((tie) => relationOfColumns(tie, scenario));
  return {
    jurisdiction: row.get('id') as string,
    scenario,
    level,
    partOf: row.get('partOf') as string | null,
    bodies: (row.get('bodies') as BodyColumns[]).map((body) => bodyOfColumns(body, level)),
    ties: ties('ties'),
    powers: row.get('powers') as PowerColumns[],
    headPosts: (row.get('headPosts') as [string, PostColumns[]][]).flatMap(([organization, posts]) => {
      const ways = postWaysOf(posts);
      const followed = ways.map((way) => way.slice(1)).filter(({ length }) => length > 0);
      return ways[0]?.[0] ? [{ organization, post: ways[0][0], followed }] : [];
    }),
    lines: ties('lines'),
    said: saidOfRows(row.get('said') as SaidRow[]),
  };
});
