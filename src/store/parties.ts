import type { Record as Row } from 'neo4j-driver';
import type { Body } from '../domain/arrangement.js';
import type { JurisdictionLevel } from '../domain/jurisdiction.js';
import type { Period } from '../domain/period.js';
import { batched, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { type PeriodColumns, periodBetween } from './days.js';
import { bodyColumns, bodyOfColumns, type BodyColumns } from './decode/body-columns.js';
import type { Store } from './store.js';
import { noWords } from './words.js';

const statement = cypher`
${eachAsk}
UNWIND ask.ids AS id
MATCH (n:Entity {id: id})
WITH at, ask, n, CASE WHEN n:Post THEN head([(n)-[:IN]->(b:Organization) | b]) ELSE n END AS o WHERE o IS NOT NULL
RETURN at, n.id AS id, [n.validFrom, n.validTo, n.fromPrecision, n.toPrecision] AS period, [${bodyColumns}] AS body, head([(o)-[:IN]->(j:Jurisdiction) | j.level]) AS level`;

interface Ask {
  readonly ids: readonly string[];
  readonly scenarios: readonly string[];
}

const rows = batched<Ask, Row>(statement, (row) => row);

/** A body as it is named: by its own id, or by that of a post of it, with the period of what was named. */
export interface PartyFound {
  readonly id: string;
  readonly validity: Period;
  readonly body: Body;
}

/** Bodies by id, and by the ids of their posts, whatever the view. */
export async function parties(
  store: Store,
  ids: readonly string[],
  scenarios: readonly string[],
): Promise<PartyFound[]> {
  const found = await rows(store, { ids, scenarios });
  const asked = { scenarios, words: noWords };
  return found.map((row) => {
    const level = row.get('level') as JurisdictionLevel | null;
    return {
      id: row.get('id') as string,
      validity: periodBetween(row.get('period') as PeriodColumns),
      body: bodyOfColumns(row.get('body') as BodyColumns, level, asked),
    };
  });
}
