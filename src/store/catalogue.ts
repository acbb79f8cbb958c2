import type { Catalogue } from '../domain/arrangement.js';
import type { Period } from '../domain/period.js';
import { batched, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { daysInForceColumns, daysInForceOfColumns, type DaysInForceColumns } from './decode/days-in-force-columns.js';
import { functionOf } from './decode/function-of.js';
import { organizationalSystemOf } from './decode/organizational-system-of.js';
import { policyDomainOf } from './decode/policy-domain-of.js';
import { openWording } from './open-wording.js';
import type { Properties } from './properties.js';
import type { Store } from './store.js';

/** Functions, domains and organizational systems; the instruments that powers rest on; clauses that leave a list open. */
const statement = cypher`
${eachAsk}
CALL (ask) { MATCH (f:Function) RETURN collect(properties(f)) AS functions }
CALL (ask) { MATCH (d:Domain) RETURN collect(properties(d)) AS domains }
CALL (ask) { MATCH (s:OrganizationalSystem) RETURN collect(properties(s)) AS systems }
CALL (ask) {
  MATCH (i:Document)
  RETURN collect([i.id, ${daysInForceColumns}, [(i)<-[:OF]-(c:Clause) | c.id]]) AS instruments
}
CALL (ask) {
  MATCH (c:Clause) WHERE c.statement =~ ${openWording}
  RETURN collect(c.id) AS openClauses
}
RETURN at, functions, domains, systems, instruments, openClauses`;

const read = batched<object, Catalogue>(statement, (row) => ({
  functions: new Map((row.get('functions') as Properties[]).map(functionOf).map((each) => [each.id, each])),
  domains: (row.get('domains') as Properties[]).map(policyDomainOf),
  systems: (row.get('systems') as Properties[]).map(organizationalSystemOf),
  instruments: new Map(
    (row.get('instruments') as [string, DaysInForceColumns, string[]][]).flatMap(([id, columns, clauses]) => {
      const inForce = daysInForceOfColumns(columns);
      return [id, ...clauses].map((each): [string, Period] => [each, inForce]);
    }),
  ),
  openClauses: new Set(row.get('openClauses') as string[]),
}));

/** What holds in every jurisdiction and view. */
export async function catalogueOf(store: Store): Promise<Catalogue> {
  const [catalogue] = await read(store, {});
  if (!catalogue) throw new Error('The catalogue has exactly one row.');
  return catalogue;
}
