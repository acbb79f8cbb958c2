import type { Record as Row } from 'neo4j-driver';
import type { Body } from '../domain/arrangement.js';
import type { JurisdictionLevel } from '../domain/jurisdiction.js';
import { batched, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { bodyColumns, bodyOfColumns, type BodyColumns } from './decode/body-columns.js';
import type { Store } from './store.js';
import { noWords } from './words.js';

const statement = cypher`
${eachAsk}
UNWIND ask.ids AS id
MATCH (n:Entity {id: id})
WITH at, ask, id, CASE WHEN n:Post THEN head([(n)-[:IN]->(b:Organization) | b]) ELSE n END AS o WHERE o IS NOT NULL
RETURN at, id, [${bodyColumns}] AS body, head([(o)-[:IN]->(j:Jurisdiction) | j.level]) AS level`;

interface Ask {
  readonly ids: readonly string[];
  readonly scenarios: readonly string[];
}

const rows = batched<Ask, Row>(statement, (row) => row);

/** Bodies by id, and by the ids of their posts, whatever the view. */
export async function parties(
  store: Store,
  ids: readonly string[],
  scenarios: readonly string[],
): Promise<(readonly [string, Body])[]> {
  const found = await rows(store, { ids, scenarios });
  const asked = { scenarios, words: noWords };
  return found.map((row) => {
    const level = row.get('level') as JurisdictionLevel | null;
    return [row.get('id') as string, bodyOfColumns(row.get('body') as BodyColumns, level, asked)];
  });
}
