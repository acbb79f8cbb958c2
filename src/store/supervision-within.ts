import type { Record as Row } from 'neo4j-driver';
import type { Power } from '../domain/power.js';
import { batched, eachAsk, type ViewAsk } from './batched.js';
import { cypher } from './cypher.js';
import { powerColumns, powerOfColumns, type PowerColumns } from './decode/power-columns.js';
import { factInView, holderIsThere } from './in-view.js';
import type { Store } from './store.js';
import { noWords } from './words.js';

const statement = cypher`
${eachAsk}
UNWIND ask.places AS id
CALL (ask, id) {
  MATCH (a:Authority {jurisdiction: id, role: 'SUPERVISOR'})-[:HELD_BY]->(holder:Entity) WHERE ${factInView('a')} AND ${holderIsThere}
  RETURN collect([${powerColumns}, CASE WHEN holder:Post THEN holder.organization ELSE holder.id END]) AS powers
}
RETURN at, id, powers`;

interface Ask extends ViewAsk {
  readonly places: readonly string[];
}

const rows = batched<Ask, Row>(statement, (row) => row);

/** The powers of supervisors in each of some jurisdictions. */
export async function supervisionWithin(store: Store, ask: Ask): Promise<(readonly [string, readonly Power[]])[]> {
  const found = await rows(store, ask);
  return found.map((row) => {
    const where = { jurisdiction: row.get('id') as string, scenario: ask.scenarios[0] ?? '', words: noWords };
    const powers = row.get('powers') as [PowerColumns, string][];
    return [where.jurisdiction, powers.map(([power, body]) => powerOfColumns(power, body, where))];
  });
}
