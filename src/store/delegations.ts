import type { SourceGaps } from '../domain/delegation.js';
import type { DelegationStep } from '../domain/delegation-step.js';
import { batched, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { type PeriodColumns, periodBetween } from './days.js';
import { authorityOf } from './decode/authority-of.js';
import { factInView, saidInView } from './in-view.js';
import { daysInForceColumns, daysInForceOfColumns, type DaysInForceColumns } from './decode/days-in-force-columns.js';
import type { Properties } from './properties.js';
import type { OfEntityAsk } from './rows-of.js';
import { entitiesOf, whole, type Naming, type WholeColumns } from './whole.js';

/**
 * A power and those that it was delegated from, in order, whatever the day: what has lapsed is part of the answer. Of the
 * first of them all, also what is said of its lack of a source.
 */
const statement = cypher`
${eachAsk}
MATCH way = (:Entity {id: ask.id})-[:DELEGATED_FROM*0..32]->(s:Authority)
WITH at, ask, s, length(way) AS far
OPTIONAL MATCH (s)-[:DELEGATED_FROM]->(d:Authority)
RETURN at, properties(s) AS properties,
  d IS NULL OR s.function = d.function OR EXISTS { (s)-[:OVER]->(:Function)-[:PART_OF*1..10]->(:Function {id: d.function}) } AS functionWithin,
  d IS NULL OR d.jurisdiction IS NULL OR s.jurisdiction = d.jurisdiction
    OR EXISTS { (s)-[:WITHIN]->(:Jurisdiction)-[:PART_OF*1..10]->(:Jurisdiction {id: d.jurisdiction}) } AS jurisdictionWithin,
  d IS NULL OR d.object IS NULL OR coalesce(s.object = d.object, false) OR EXISTS {
    MATCH (s)-[:ABOUT]->(:Organization)-[ties:PART_OF*1..8]->(:Organization {id: d.object})
    WHERE all(t IN ties WHERE ${factInView('t')})
  } AS objectWithin,
  COLLECT {
    MATCH (s)-[:HELD_BY]->(holder:Entity)
    UNWIND [holder] + [(holder)-[:IN]->(b:Organization) | b] AS e
    RETURN [e.validFrom, e.validTo, e.fromPrecision, e.toPrecision]
  } AS holder,
  COLLECT {
    MATCH (s)-[:BASED_ON]->(source)
    WITH coalesce(head([(source)-[:OF]->(e:Document) | e]), source) AS i
    RETURN [i.id, ${daysInForceColumns}] ORDER BY i.id
  } AS basis,
  [(s)-[:HELD_BY|OVER]->(n) | ${whole('n', 'Organization', 'Post', 'Function')}] AS named,
  d IS NULL AND EXISTS {
    MATCH (x:Absence) WHERE x.absent = 'LEGAL_AUTHORIZATION' AND (x.jurisdictions IS NULL OR s.jurisdiction IN x.jurisdictions) AND ${saidInView('x')}
      AND (x.domain IS NULL OR EXISTS { (s)-[:OVER]->(:Function {domain: x.domain}) })
      AND (x.function IS NULL OR EXISTS { (s)-[:OVER]->(:Function)-[:PART_OF*0..10]->(:Function {id: x.function}) })
  } AS statedNone,
  d IS NULL AND EXISTS {
    MATCH (s)-[:HELD_BY]->(holder:Entity) UNWIND [holder.id, holder.organization] AS body
    MATCH (p:PendingAuthorization {organization: body}) WHERE ${saidInView('p')}
  } AS pending
ORDER BY at, far`;

export interface FoundStep extends DelegationStep, SourceGaps, Naming {}

export const delegationChain = batched<OfEntityAsk, FoundStep>(statement, (row) => ({
  authority: authorityOf(row.get('properties') as Properties),
  functionWithin: row.get('functionWithin') as boolean,
  jurisdictionWithin: row.get('jurisdictionWithin') as boolean,
  objectWithin: row.get('objectWithin') as boolean,
  holder: (row.get('holder') as PeriodColumns[]).map(periodBetween),
  basis: (row.get('basis') as [string, DaysInForceColumns][]).map(([id, columns]) => ({
    id,
    ...daysInForceOfColumns(columns),
  })),
  statedNone: row.get('statedNone') as boolean,
  pending: row.get('pending') as boolean,
  named: entitiesOf(row.get('named') as WholeColumns[]),
}));
