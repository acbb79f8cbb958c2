import type { Body } from '../domain/arrangement.js';
import type { HeadPost } from '../domain/head-post.js';
import type { JurisdictionLevel } from '../domain/jurisdiction.js';
import type { Relation } from '../domain/relation.js';
import { postLinkOf, type PostColumns } from './ascents.js';
import { batched, eachAsk, type ViewAsk } from './batched.js';
import { anyRelation } from './any-relation.js';
import { cypher } from './cypher.js';
import { bodyColumns, bodyOfColumns, type BodyColumns } from './decode/body-columns.js';
import { powerColumns, type PowerColumns } from './decode/power-columns.js';
import { relationOfColumns, tieColumns, type TieColumns } from './decode/tie-columns.js';
import { existsInView, factInView } from './in-view.js';
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
  MATCH (body)<-[:IN]-(h:Post) WHERE h.head AND ${existsInView('h')}
  RETURN collect([body.id, ${headPostColumns}]) AS headPosts
}
CALL (ask, here) {
  UNWIND here AS body
  MATCH (body)<-[:IN]-(p:Post)-[r:SUBORDINATE_TO]->(n:Post) WHERE ${existsInView('p')} AND ${factInView('r')}
  RETURN collect([p.id, type(r), n.id, ${tieColumns}]) AS lines
}
RETURN at, id, place.level AS level, [(place)-[:PART_OF*1..10]->(wider:Jurisdiction) | wider.id] AS wider,
       bodies, outward + inward AS ties, powers, headPosts, lines`;

/** The facts of one jurisdiction; powers as they came, since who answers for them may be told elsewhere. */
export interface ArrangementFacts {
  readonly jurisdiction: string;
  readonly level: JurisdictionLevel | null;
  /** The jurisdictions that it lies in. */
  readonly wider: readonly string[];
  readonly bodies: readonly Body[];
  readonly ties: readonly Relation[];
  readonly powers: readonly PowerColumns[];
  readonly headPosts: readonly HeadPost[];
  /** Reporting lines of the posts of its bodies. */
  readonly lines: readonly Relation[];
}

/** The facts of some jurisdictions that lie between bodies, in the order asked for. */
export const arrangementFacts = batched<PlacesAsk, ArrangementFacts>(statement, (row) => {
  const level = row.get('level') as JurisdictionLevel | null;
  return {
    jurisdiction: row.get('id') as string,
    level,
    wider: row.get('wider') as string[],
    bodies: (row.get('bodies') as BodyColumns[]).map((body) => bodyOfColumns(body, level)),
    ties: (row.get('ties') as TieColumns[]).map(relationOfColumns),
    powers: row.get('powers') as PowerColumns[],
    headPosts: (row.get('headPosts') as [string, PostColumns[]][]).flatMap(([organization, posts]) => {
      const [post, ...followed] = posts.map(postLinkOf);
      return post ? [{ organization, post, followed }] : [];
    }),
    lines: (row.get('lines') as TieColumns[]).map(relationOfColumns),
  };
});
