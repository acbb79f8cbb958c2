import type { Record as Row } from 'neo4j-driver';
import type { Relation } from '../domain/relation.js';
import { batched, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { commandRelationOf, type CommandColumns } from './decode/command-relation-of.js';
import type { StoredEntity } from './entities.js';
import { factInView } from './in-view.js';
import type { OfEntityAsk } from './rows-of.js';
import { entityOf, whole, type Naming, type WholeColumns } from './whole.js';

/** An entity with the ties of command to those directly above it, and what it lies in. */
export interface WithSuperiors extends Naming {
  readonly entity: StoredEntity;
  readonly superiors: readonly Relation[];
}

const statement = cypher`
${eachAsk}
MATCH (n:Entity {id: ask.id})
RETURN at, ${whole('n')} AS itself, COLLECT {
  MATCH (n)-[t:ANSWERS_TO]->(upper:Entity) WHERE ${factInView('t')}
  RETURN [n.id, t.tie, upper.id, properties(t), ${whole('upper')}] ORDER BY t.id
} AS superiors, [(n)-[:IN]->(j:Jurisdiction) | ${whole('j')}] AS places`;

type Columns = [...CommandColumns, upper: WholeColumns];

export const withSuperiors = batched<OfEntityAsk, WithSuperiors>(statement, (row: Row) => {
  const entity = entityOf(row.get('itself') as WholeColumns);
  const superiors = row.get('superiors') as Columns[];
  const places = row.get('places') as WholeColumns[];
  return {
    entity,
    superiors: superiors.map(([lower, tie, upper, properties]) => commandRelationOf([lower, tie, upper, properties])),
    named: [entity, ...superiors.map(([, , , , upper]) => entityOf(upper)), ...places.map(entityOf)],
  };
});
