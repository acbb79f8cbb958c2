import type { Record as Row } from 'neo4j-driver';
import type { Relation } from '../domain/relation.js';
import { batched, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { commandOfColumns, tieColumns, type TieColumns } from './decode/tie-columns.js';
import { factInView, isThere } from './in-view.js';
import type { OfEntityAsk } from './rows-of.js';
import { entitiesOf, whole, type Naming, type WholeColumns } from './whole.js';
import { noWords } from './words.js';

/** The ties of command to those directly above an entity; it, they, and what it lies in come along. */
export interface WithSuperiors extends Naming {
  readonly superiors: readonly Relation[];
}

const statement = cypher`
${eachAsk}
MATCH (n:Entity {id: ask.id})
RETURN at, n.id AS id, ask.scenarios[0] AS scenario, ${whole('n', 'Organization', 'Post')} AS itself, COLLECT {
  MATCH (n)-[t:ANSWERS_TO]->(upper:Entity)
  WITH upper, properties(t) AS r WHERE ${factInView('r')} AND ${isThere('upper')}
  RETURN [[r.tie, upper.id, ${tieColumns}], ${whole('upper', 'Organization', 'Post')}] ORDER BY r.id
} AS superiors, [(n)-[:IN]->(j:Jurisdiction) | ${whole('j', 'Jurisdiction')}] AS places`;

type Superior = [tie: TieColumns, upper: WholeColumns];

export const withSuperiors = batched<OfEntityAsk, WithSuperiors>(statement, (row: Row) => {
  const id = row.get('id') as string;
  const asked = { scenario: row.get('scenario') as string, words: noWords };
  const superiors = row.get('superiors') as Superior[];
  const places = row.get('places') as WholeColumns[];
  return {
    superiors: superiors.map(([tie]) => commandOfColumns(id, tie, asked)),
    named: entitiesOf([row.get('itself') as WholeColumns, ...superiors.map(([, upper]) => upper), ...places]),
  };
});
