import type { Body } from '../domain/arrangement.js';
import type { JurisdictionLevel } from '../domain/jurisdiction.js';
import { batched, eachAsk } from './batched.js';
import { cypher } from './cypher.js';
import { bodyColumns, bodyOfColumns, type BodyColumns } from './decode/body-columns.js';

const statement = cypher`
${eachAsk}
UNWIND ask AS id
MATCH (n:Entity {id: id})
WITH at, id, CASE WHEN n:Post THEN head([(n)-[:IN]->(b:Organization) | b]) ELSE n END AS o WHERE o IS NOT NULL
RETURN at, id, [${bodyColumns}] AS body, head([(o)-[:IN]->(j:Jurisdiction) | j.level]) AS level`;

/** Bodies by id, and by the ids of their posts, whatever the view. */
export const parties = batched<readonly string[], readonly [string, Body]>(statement, (row) => [
  row.get('id') as string,
  bodyOfColumns(row.get('body') as BodyColumns, row.get('level') as JurisdictionLevel | null),
]);
