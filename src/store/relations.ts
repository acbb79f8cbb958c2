import type { Relation, RelationType } from '../domain/relation.js';
import { batched, batchedPages, eachAsk, type ViewAsk } from './batched.js';
import { anyRelation } from './any-relation.js';
import { cypher, fragment } from './cypher.js';
import { commandRelationOf } from './decode/command-relation-of.js';
import { relationOf } from './decode/relation-of.js';
import { factInView, isThere } from './in-view.js';
import type { Properties } from './properties.js';
import type { Record as Row } from 'neo4j-driver';

const columns = fragment`startNode(r).id AS source, type(r) AS type, endNode(r).id AS target, properties(r) AS properties`;

const decode = (row: Row): Relation =>
  relationOf(
    row.get('source') as string,
    row.get('type') as string,
    row.get('target') as string,
    row.get('properties') as Properties,
  );

const byId = cypher`
${eachAsk}
MATCH (:Entity)-[r:${anyRelation} {id: ask}]->(:Entity)
RETURN at, ${columns}`;

/** The relation with an id, whatever the view; none where there is none. */
export const relationsById = batched<string, Relation>(byId, decode);

export interface RelationsAsk extends ViewAsk {
  readonly id: string;
  readonly types: readonly RelationType[] | null;
}

const ofEntity = cypher`
${eachAsk}
MATCH (:Entity {id: ask.id})-[r:${anyRelation}]-(other:Entity)
WHERE r.id IS NOT NULL AND (ask.types IS NULL OR type(r) IN ask.types) AND ${factInView('r')}
  AND (type(r) = 'SUCCESSOR_OF' OR ${isThere('other')})
WITH DISTINCT at, r
RETURN at, ${columns} ORDER BY r.id`;

/** The ties from an entity and to it: each ends with either of its ends, but succession leads from one to another. */
export const relationsOf = batched<RelationsAsk, Relation>(ofEntity, decode);

const decodeCommand = (row: Row): Relation =>
  commandRelationOf([
    row.get('lower') as string,
    row.get('tie') as RelationType,
    row.get('upper') as string,
    row.get('properties') as Properties,
  ]);

const above = cypher`
${eachAsk}
MATCH (lower:Entity {id: ask.id})-[t:ANSWERS_TO]->(upper:Entity)
WHERE ${factInView('t')} AND ${isThere('upper')}
RETURN at, lower.id AS lower, t.tie AS tie, upper.id AS upper, properties(t) AS properties ORDER BY t.id`;

/** Ties of command to those directly above an entity. */
export const superiorsOf = batched<ViewAsk & { readonly id: string }, Relation>(above, decodeCommand);

export interface SubordinatesAsk extends ViewAsk {
  readonly id: string;
  readonly after: string;
  readonly limit: number;
}

const below = cypher`
${eachAsk}
CALL (ask) {
  MATCH (lower:Entity)-[t:ANSWERS_TO]->(upper:Entity {id: ask.id})
  WHERE t.id > ask.after AND ${factInView('t')} AND ${isThere('lower')}
  RETURN lower, t, upper ORDER BY t.id LIMIT $limit
}
RETURN at, lower.id AS lower, t.tie AS tie, upper.id AS upper, properties(t) AS properties ORDER BY t.id`;

/** Ties of command to those directly below an entity, a page of them by id. */
export const subordinatesOf = batchedPages<SubordinatesAsk, Relation>(below, decodeCommand);

const howManyBelow = cypher`
${eachAsk}
RETURN at, COUNT { (lower:Entity)-[t:ANSWERS_TO]->(:Entity {id: ask.id}) WHERE ${factInView('t')} AND ${isThere('lower')} } AS total`;

export const countOfSubordinates = batched<ViewAsk & { readonly id: string }, number>(
  howManyBelow,
  (row) => row.get('total') as number,
);
