import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { Finding } from '../../domain/rule.js';
import { cypher } from '../cypher.js';
import type { Store } from '../store.js';

/** A report that is being made: it counts once it is complete. */
export interface ReportToKeep {
  readonly add: (findings: readonly Finding[]) => Promise<void>;
  readonly complete: (results: unknown) => Promise<void>;
  /** Takes back what was added. */
  readonly drop: () => Promise<void>;
}

const begun = cypher`
MERGE (k:KeptReport {id: $id})
SET k.key = $key, k.dataVersion = $version, k.complete = false, k.madeAt = $at`;

const added = cypher`
UNWIND $findings AS finding
MERGE (f:KeptFinding {report: $report, id: finding.id})
SET f += finding`;

const completed = cypher`
MATCH (k:KeptReport {id: $id})
SET k.complete = true, k.results = $results`;

const dropped = cypher`
MATCH (f:KeptFinding) WHERE f.report = $id AND f.id > ''
CALL (f) { DELETE f } IN TRANSACTIONS OF 10000 ROWS`;

const forgotten = cypher`
MATCH (k:KeptReport {id: $id})
DELETE k`;

/** Those made of the same before, on data of before, beside too many others, or left unfinished yesterday. */
const outdated = cypher`
MATCH (r:Registry {id: 'registry'})
WITH r.dataVersion AS version
MATCH (k:KeptReport) WHERE k.id <> $id
WITH version, k ORDER BY k.madeAt DESC
WITH version, collect(k) AS others
UNWIND range(0, size(others) - 1) AS place
WITH version, place, others[place] AS k
WHERE k.complete AND (place >= 20 OR k.key = $key OR k.dataVersion <> version) OR NOT k.complete AND k.madeAt < $before
RETURN k.id AS id`;

/** A transaction for each handful would cost more than the findings. */
const atOnce = 500;
const dayMillis = 86_400_000;

/** Begins to keep a report of the data of a version; throws where nothing may be written. */
export async function keepReport(store: Store, key: string, version: number): Promise<ReportToKeep> {
  const [id, at] = [randomUUID(), new Date()];
  await store.write((run) => run(begun, { id, key, version: neo4j.int(version), at: at.toISOString() }));
  let waiting: Finding[] = [];
  const keep = async () => {
    const findings = waiting;
    waiting = [];
    if (findings.length > 0) await store.write((run) => run(added, { report: id, findings }));
  };
  return {
    add: async (findings) => {
      waiting.push(...findings);
      if (waiting.length >= atOnce) await keep();
    },
    complete: async (results) => {
      await keep();
      await store.write((run) => run(completed, { id, results: JSON.stringify(results) }));
      const before = new Date(at.getTime() - dayMillis).toISOString();
      for (const row of await store.read(outdated, { id, key, before })) await drop(store, row.get('id') as string);
    },
    drop: () => drop(store, id),
  };
}

/** The report first, so that nobody reads the rest of it. */
async function drop(store: Store, id: string): Promise<void> {
  await store.write((run) => run(forgotten, { id }));
  await store.alter(dropped, { id });
}
