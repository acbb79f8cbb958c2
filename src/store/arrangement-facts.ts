import type { Record as Row } from 'neo4j-driver';
import type { Body, PeopledPost } from '../domain/arrangement.js';
import type { HeadPost } from '../domain/head-post.js';
import type { JurisdictionLevel } from '../domain/jurisdiction.js';
import type { Relation } from '../domain/relation.js';
import { batched, eachAsk, type ViewAsk } from './batched.js';
import { anyRelation } from './any-relation.js';
import { cypher } from './cypher.js';
import { bodyColumns, bodyOfColumns, type BodyColumns } from './decode/body-columns.js';
import { postWaysOf, type PostColumns } from './decode/post-ways.js';
import { powerColumns, type PowerColumns } from './decode/power-columns.js';
import { tieColumns, tiesFrom, tiesTo, type TiesOfOne } from './decode/tie-columns.js';
import { saidOfRows, type SaidOfBodies, type SaidRow } from './decode/said-of-bodies.js';
import { existsInView, factInView, saidInView } from './in-view.js';
import type { Store } from './store.js';
import { headPostColumns } from './top-post.js';
import { word, type Words } from './words.js';

export interface PlacesAsk extends ViewAsk {
  readonly places: readonly string[];
}

/**
 * Bodies, their ties, powers, head posts and reporting lines of jurisdictions: a row for each. A tie within one comes once.
 * All properties of a thing are read at once (`properties`), which costs half of reading them one by one.
 */
const statement = cypher`
${eachAsk}
UNWIND ask.places AS id
MATCH (place:Entity {id: id})
CALL (ask, id) {
  MATCH (n:Organization {jurisdiction: id}) WHERE NOT n.id IN ask.retracted
  WITH ask, n, properties(n) AS o WHERE ${existsInView('o')}
  RETURN collect(n) AS here, collect([${bodyColumns}]) AS bodies
}
CALL (ask, here) {
  UNWIND here AS body
  MATCH (body)-[t:${anyRelation}]->(n:Organization)
  WITH ask, body, n, type(t) AS type, properties(t) AS r WHERE ${factInView('r')}
  WITH body, collect([${word('type')}, n.id, ${tieColumns}]) AS ties
  RETURN collect([body.id, ties]) AS outward
}
CALL (ask, id, here) {
  UNWIND here AS body
  MATCH (body)<-[t:${anyRelation}]-(n:Organization)
  WHERE n.jurisdiction IS NULL OR n.jurisdiction <> id OR NOT (${existsInView('n')})
  WITH ask, body, n, type(t) AS type, properties(t) AS r WHERE ${factInView('r')}
  WITH body, collect([${word('type')}, n.id, ${tieColumns}]) AS ties
  RETURN collect([body.id, ties]) AS inward
}
CALL (ask, id) {
  MATCH (n:Authority {jurisdiction: id}) WHERE NOT n.id IN ask.retracted
  WITH ask, properties(n) AS a WHERE ${factInView('a')}
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
CALL (ask, here) {
  UNWIND here AS body
  WITH ask, body WHERE body.archetype
  MATCH (body)<-[:IN]-(p:Post)<-[:TO]-(a:Appointment) WHERE ${existsInView('p')} AND ${factInView('a')}
  RETURN collect([body.id, p.id, a.person, a.cites]) AS peopled
}
CALL (ask, posts) {
  UNWIND posts AS p
  MATCH (p)-[t:SUBORDINATE_TO]->(n:Post)
  WITH ask, p, n, type(t) AS type, properties(t) AS r WHERE ${factInView('r')}
  WITH p, collect([${word('type')}, n.id, ${tieColumns}]) AS ties
  RETURN collect([p.id, ties]) AS lines
}
CALL (ask, here, posts) {
  UNWIND here + [h IN posts WHERE h.head] AS subject
  MATCH (subject)<-[:ON|FOR|OF|ORIGINAL|RESULTING]-(x)
  WHERE ${saidInView('x')} AND (x.validFrom IS NULL OR x.validFrom <= ask.day AND ask.day < x.validTo)
  RETURN collect([[label IN labels(x) WHERE label <> 'Entity'], properties(x)]) AS said
}
RETURN at, id, ask.scenarios AS scenarios, place.level AS level, place.partOf AS partOf, bodies, outward, inward, powers, headPosts, peopled, lines, said`;

type PeopledColumns = [organization: string, post: string, person: string, cites: string[] | null];

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
  readonly peopled: readonly PeopledPost[];
  /** Reporting lines of the posts of its bodies. */
  readonly lines: readonly Relation[];
  /** What sources say of its bodies and their head posts. */
  readonly said: SaidOfBodies;
  readonly words: Words;
}

const rows = batched<PlacesAsk & { readonly words: Words['numbers'] }, Row>(statement, (row) => row);

/** The facts of some jurisdictions that lie between bodies, in the order asked for. */
export async function arrangementFacts(store: Store, ask: PlacesAsk, words: Words): Promise<ArrangementFacts[]> {
  const found = await rows(store, { ...ask, words: words.numbers });
  return found.map((row) => factsOf(row, words));
}

function factsOf(row: Row, words: Words): ArrangementFacts {
  const level = row.get('level') as JurisdictionLevel | null;
  const scenarios = row.get('scenarios') as string[];
  const asked = { scenarios, scenario: scenarios[0] ?? '', words };
  const ties = (column: 'outward' | 'inward' | 'lines') => row.get(column) as TiesOfOne[];
  return {
    jurisdiction: row.get('id') as string,
    scenario: asked.scenario,
    level,
    partOf: row.get('partOf') as string | null,
    bodies: (row.get('bodies') as BodyColumns[]).map((body) => bodyOfColumns(body, level, asked)),
    ties: [
      ...ties('outward').flatMap((each) => tiesFrom(each, asked)),
      ...ties('inward').flatMap((each) => tiesTo(each, asked)),
    ],
    powers: row.get('powers') as PowerColumns[],
    headPosts: (row.get('headPosts') as [string, PostColumns[]][]).flatMap(([organization, posts]) => {
      const ways = postWaysOf(posts);
      const followed = ways.map((way) => way.slice(1)).filter(({ length }) => length > 0);
      return ways[0]?.[0] ? [{ organization, post: ways[0][0], followed }] : [];
    }),
    peopled: (row.get('peopled') as PeopledColumns[]).map(([organization, post, person, cites]) => ({
      organization,
      post,
      person,
      cites: cites ?? [],
    })),
    lines: ties('lines').flatMap((each) => tiesFrom(each, asked)),
    said: saidOfRows(row.get('said') as SaidRow[]),
    words,
  };
}
