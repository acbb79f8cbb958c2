import type { AuthorityRole } from '../domain/authority.js';
import type { FunctionLine, MatterFacts } from '../domain/matter.js';
import { batched, eachAsk, type ViewAsk } from './batched.js';
import { cypher, fragment } from './cypher.js';
import { absenceOf, openListOf } from './decode/statement-of.js';
import { type Beginning, doubtOfPower } from './decode/beginnings.js';
import { powerColumns, powerOfColumns, type PowerColumns } from './decode/power-columns.js';
import { relationOf } from './decode/relation-of.js';
import { factInView, holderIsThere, inexactBeginnings, isThere, saidInView } from './in-view.js';
import type { Properties } from './properties.js';
import { entitiesOf, whole, type Naming, type WholeColumns } from './whole.js';
import { noWords } from './words.js';

export interface MatterAsk extends ViewAsk {
  readonly function: string | null;
  readonly organization: string | null;
  readonly system: string | null;
  readonly jurisdiction: string | null;
  readonly roles: readonly AuthorityRole[];
  /** Coordination functions of the domain, and COORDINATES ties, count too. */
  readonly coordination: boolean;
  /** A power without an object counts for every body of its jurisdiction. */
  readonly everything: boolean;
}

/** The body that answers for what a holder holds: the one that a post is in; internal units of one body are that body. */
const answering = fragment`CASE
  WHEN holder:Post THEN holder.organization
  WHEN holder.kind = 'INTERNAL_UNIT' THEN coalesce(COLLECT {
    MATCH way = (holder)-[ties:PART_OF*1..8]->(o:Organization)
    WHERE o.kind <> 'INTERNAL_UNIT' AND all(t IN ties WHERE ${factInView('t')})
    RETURN o.id ORDER BY length(way), o.id LIMIT 1
  }[0], holder.id)
  ELSE holder.id
END`;

/**
 * All that the registry holds about a matter in one statement. Powers are found from the narrowest side that the ask
 * gives: by the object; by function and jurisdiction; by function; for a body alone, by its jurisdictions and the role.
 * Holders come along of the powers of the nearest place that has any: they are what an answer names, but for a few.
 */
const statement = cypher`
${eachAsk}
CALL (ask) {
  MATCH up = (:Entity {id: ask.function})-[:PART_OF*0..10]->(f:Function)
  WITH f.id AS id, f.domain AS domain, length(up) AS far ORDER BY far
  RETURN collect(id) AS upward, head(collect(domain)) AS domain
}
CALL (ask) {
  MATCH (:Entity {id: ask.function})<-[:PART_OF*1..10]-(f:Function)
  RETURN collect(f.id) AS parts
}
CALL (ask) {
  MATCH (:Entity {id: ask.system})-[:IN_SCOPE_OF]->(f:Function)
  RETURN collect([f.id, [(f)-[:PART_OF*1..10]->(s:Function) | s.id], [(f)<-[:PART_OF*1..10]-(s:Function) | s.id]]) AS systemLines,
         head(collect(f.domain)) AS systemDomain
}
CALL (ask) {
  MATCH within = (:Entity {id: ask.organization})-[ties:PART_OF*0..8]->(o:Organization)
  WHERE all(t IN ties WHERE ${factInView('t')})
  WITH o.id AS id, all(t IN ties WHERE t.certainty = 'STATED') AS certain, length(within) AS far ORDER BY far
  RETURN collect([id, certain]) AS containers
}
CALL (ask) {
  OPTIONAL MATCH (asked:Entity {id: ask.organization})
  MATCH up = (:Entity {id: coalesce(ask.jurisdiction, asked.jurisdiction)})-[:PART_OF*0..10]->(j:Jurisdiction)
  WITH j, length(up) AS far ORDER BY far
  RETURN collect(j.id) AS places, head(collect(${isThere('j')} AND NOT j.id IN ask.retracted)) AS placeIsThere
}
CALL (ask, domain, systemDomain) {
  MATCH (f:Function {domain: coalesce(domain, systemDomain)}) WHERE ask.coordination AND f.coordination
  RETURN collect([f.id, f.partOf]) AS coordinations
}
WITH at, ask, upward, parts, systemLines, containers, places, placeIsThere, coordinations,
     CASE WHEN size(upward) > 0 THEN upward + parts ELSE reduce(all = [], l IN systemLines | all + [l[0]] + l[1] + l[2]) END
       + [c IN coordinations | c[0]] AS functions,
     [c IN containers | c[0]] + CASE WHEN ask.system IS NULL THEN [] ELSE [ask.system] END AS objects
OPTIONAL CALL (ask, functions, objects, places) {
  UNWIND objects AS object
  MATCH (a:Authority {object: object})
  WHERE a.role IN ask.roles AND (ask.function IS NULL OR a.function IN functions)
    AND (ask.jurisdiction IS NULL OR a.jurisdiction IN places) AND ${factInView('a')}
  RETURN a
  UNION
  UNWIND CASE WHEN size(places) = 0 THEN functions ELSE [] END AS function
  MATCH (a:Authority {function: function})
  WHERE a.role IN ask.roles AND (size(objects) = 0 OR a.object IS NULL) AND ${factInView('a')}
  RETURN a
  UNION
  UNWIND functions AS function
  UNWIND places AS place
  MATCH (a:Authority {function: function, jurisdiction: place})
  WHERE a.role IN ask.roles AND (size(objects) = 0 OR a.object IS NULL) AND ${factInView('a')}
  RETURN a
  UNION
  UNWIND CASE WHEN size(functions) = 0 AND ask.everything THEN places ELSE [] END AS place
  UNWIND ask.roles AS role
  MATCH (a:Authority {jurisdiction: place, role: role})
  WHERE a.object IS NULL AND ${factInView('a')}
    AND (NOT ask.coordination OR EXISTS { (a)-[:OVER]->(:Function {coordination: true}) })
  RETURN a
}
WITH at, ask, upward, parts, systemLines, containers, places, placeIsThere, coordinations, functions, objects, collect(DISTINCT a) AS dated
CALL (ask, dated) {
  UNWIND dated AS a
  MATCH (a)-[:HELD_BY]->(holder:Entity)
  WHERE ${holderIsThere} AND NOT EXISTS { (a)-[:WITHIN]->(j:Jurisdiction) WHERE NOT (${isThere('j')}) }
  RETURN collect(a) AS found, collect(holder) AS holders
}
WITH *, head([place IN places WHERE any(a IN found WHERE a.jurisdiction = place)]) AS nearest
CALL (ask, found, holders, nearest) {
  UNWIND range(0, size(found) - 1) AS place
  WITH ask, nearest, holders[place] AS holder, properties(found[place]) AS a
  RETURN collect([
    ${powerColumns}, a.jurisdiction, ${answering},
    CASE WHEN coalesce(a.jurisdiction, nearest) = nearest OR nearest IS NULL THEN ${whole('holder', 'Organization', 'Post')} END,
    CASE WHEN holder:Post THEN COLLECT { MATCH (holder)-[:IN]->(b:Organization) RETURN ${inexactBeginnings('a', 'holder', 'b')} }[0]
      ELSE ${inexactBeginnings('a', 'holder')} END
  ]) AS powers
}
CALL (ask, found) {
  UNWIND found AS one
  WITH ask, one WHERE one.delegatedFrom IS NOT NULL
  MATCH (one)-[:DELEGATED_FROM*1..32]->(a:Authority)
  WHERE NOT (${factInView('a')}) OR NOT EXISTS { MATCH (a)-[:HELD_BY]->(holder:Entity) WHERE ${holderIsThere} }
  RETURN collect([one.id, a.id]) AS lapsed
}
WITH *, [a IN found | a.object] AS powerObjects,
     [a IN found WHERE size(functions) = 0 | [a.function, head([(a)-[:OVER]->(f:Function) | f.domain])]] AS domains,
     [a IN found WHERE size(functions) = 0 AND EXISTS { (a)-[:OVER]->(:Function {coordination: true}) } | [a.function, null]] AS coordinating
CALL (ask, containers) {
  UNWIND CASE WHEN ask.coordination THEN containers ELSE [] END AS container
  MATCH (c:Organization)-[r:COORDINATES]->(:Entity {id: container[0]}) WHERE ${factInView('r')} AND ${isThere('c')}
  RETURN collect([c.id, container[0], properties(r), ${inexactBeginnings('r', 'c')}]) AS coordinators
}
CALL (ask) {
  MATCH (x:Absence) WHERE ${saidInView('x')}
  RETURN collect(properties(x)) AS absences
}
CALL (ask, powerObjects) {
  UNWIND [id IN [ask.function, ask.organization, ask.system] WHERE id IS NOT NULL] + powerObjects AS subject
  WITH DISTINCT ask, subject
  MATCH (l:OpenList {subject: subject}) WHERE ${saidInView('l')}
  RETURN collect(properties(l)) AS openLists
}
RETURN at, ask.scenarios[0] AS scenario, upward, parts, systemLines, containers, places, placeIsThere, lapsed, powers, domains, coordinators, absences, openLists,
       coordinations + coordinating AS coordinations`;

type Line = [id: string, superiors: string[], parts: string[]];
const lineOf = ([id, superiors, parts]: Line): FunctionLine => ({ id, superiors, parts });

type Found = [
  power: PowerColumns,
  jurisdiction: string | null,
  body: string,
  holder: WholeColumns,
  beginnings: Beginning[] | null,
];

type Coordinator = [source: string, target: string, tie: Properties, beginnings: Beginning[] | null];

const read = batched<MatterAsk, MatterFacts & Naming>(statement, (row) => {
  const upward = row.get('upward') as string[];
  const [asked, ...superiors] = upward;
  const powers = row.get('powers') as Found[];
  const coordinators = (row.get('coordinators') as Coordinator[]).map(([source, target, tie, beginnings]) => ({
    relation: relationOf(source, 'COORDINATES', target, tie),
    beginnings,
  }));
  const view = { scenario: row.get('scenario') as string, words: noWords };
  return {
    asked: asked === undefined ? null : lineOf([asked, superiors, row.get('parts') as string[]]),
    systemFunctions: (row.get('systemLines') as Line[]).map(lineOf),
    places: row.get('places') as string[],
    placeIsThere: row.get('placeIsThere') !== false,
    lapsed: new Map(row.get('lapsed') as [string, string][]),
    holderSince: new Map(
      [
        ...powers.map(([[id], , , , beginnings]) => ({ id, beginnings })),
        ...coordinators.map(({ relation: { id }, beginnings }) => ({ id, beginnings })),
      ].flatMap(({ id, beginnings }) => {
        const since = doubtOfPower(beginnings);
        return since ? [[id, since]] : [];
      }),
    ),
    containers: (row.get('containers') as [string, boolean][]).map(([id, certain]) => ({ id, certain })),
    coordinations: (row.get('coordinations') as [string, string | null][]).map(([id, partOf]) => ({ id, partOf })),
    powers: powers.map(([power, jurisdiction, body]) => powerOfColumns(power, body, { jurisdiction, ...view })),
    named: entitiesOf(powers.map(([, , , holder]) => holder)),
    domains: new Map(row.get('domains') as [string, string][]),
    coordinators: coordinators.map(({ relation }) => relation),
    absences: (row.get('absences') as Properties[]).map(absenceOf),
    openLists: (row.get('openLists') as Properties[]).map(openListOf),
  };
});

/** What the registry holds about a matter, in one statement, and who holds the powers. */
export const matterFacts = async (...[store, ask]: Parameters<typeof read>): Promise<MatterFacts & Naming> => {
  const [facts] = await read(store, ask);
  if (!facts) throw new Error('A matter has exactly one row.');
  return facts;
};
