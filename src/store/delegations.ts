import type { DelegationStep } from '../domain/delegation.js';
import { batched, eachAsk, type ViewAsk } from './batched.js';
import { cypher } from './cypher.js';
import { authorityOf } from './decode/authority-of.js';
import { saidInView } from './in-view.js';
import type { Properties } from './properties.js';

/** A power and those that it was delegated from, in order, whatever the day: what has lapsed is part of the answer. */
const statement = cypher`
${eachAsk}
MATCH way = (:Entity {id: ask})-[:DELEGATED_FROM*0..32]->(s:Authority)
WITH at, s, length(way) AS far
OPTIONAL MATCH (s)-[:DELEGATED_FROM]->(d:Authority)
RETURN at, properties(s) AS properties,
  d IS NULL OR s.function = d.function OR EXISTS { (s)-[:OVER]->(:Function)-[:PART_OF*1..10]->(:Function {id: d.function}) } AS functionWithin,
  d IS NULL OR d.jurisdiction IS NULL OR s.jurisdiction = d.jurisdiction
    OR EXISTS { (s)-[:WITHIN]->(:Jurisdiction)-[:PART_OF*1..10]->(:Jurisdiction {id: d.jurisdiction}) } AS jurisdictionWithin
ORDER BY at, far`;

export const delegationChain = batched<string, DelegationStep>(statement, (row) => ({
  authority: authorityOf(row.get('properties') as Properties),
  functionWithin: row.get('functionWithin') as boolean,
  jurisdictionWithin: row.get('jurisdictionWithin') as boolean,
}));

const lack = cypher`
${eachAsk}
MATCH (x:Absence) WHERE x.absent = 'LEGAL_AUTHORIZATION' AND ask.jurisdiction IN x.jurisdictions AND ${saidInView('x')}
RETURN at, x.cites AS cites`;

/** The clauses by which sources state that there is no legal authorization in a jurisdiction. */
export const statedLackOfAuthorization = batched<ViewAsk & { readonly jurisdiction: string | null }, readonly string[]>(
  lack,
  (row) => (row.get('cites') as string[] | null) ?? [],
);
