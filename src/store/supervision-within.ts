import type { Power } from '../domain/power.js';
import { batched, eachAsk, type ViewAsk } from './batched.js';
import { cypher } from './cypher.js';
import { powerColumns, powerOfColumns, type PowerColumns } from './decode/power-columns.js';
import { factInView } from './in-view.js';

const statement = cypher`
${eachAsk}
UNWIND ask.places AS id
CALL (ask, id) {
  MATCH (a:Authority {jurisdiction: id, role: 'SUPERVISOR'}) WHERE ${factInView('a')}
  RETURN collect([${powerColumns}, coalesce(head([(a)-[:HELD_BY]->(:Post)-[:IN]->(o) | o.id]), a.holder)]) AS powers
}
RETURN at, id, ask.scenarios[0] AS scenario, powers`;

/** The powers of supervisors in each of some jurisdictions. */
export const supervisionWithin = batched<
  ViewAsk & { readonly places: readonly string[] },
  readonly [string, readonly Power[]]
>(statement, (row) => {
  const where = { jurisdiction: row.get('id') as string, scenario: row.get('scenario') as string };
  const powers = row.get('powers') as [PowerColumns, string][];
  return [where.jurisdiction, powers.map(([power, body]) => powerOfColumns(power, body, where))];
});
