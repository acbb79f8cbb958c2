import neo4j from 'neo4j-driver';
import { Refusal } from '../../domain/refusal.js';
import { cypher } from '../cypher.js';
import type { Run } from '../store.js';

/** The lock on the one registry node makes writers wait for each other. */
const locked = cypher`
  MERGE (r:Registry {id: 'registry'})
    ON CREATE SET r.dataVersion = 0
  SET r.writer = $key
  WITH r
  OPTIONAL MATCH (c:Command {key: $key})
  RETURN r.dataVersion AS version, c IS NOT NULL AS done`;

const recorded = cypher`
  MATCH (r:Registry {id: 'registry'})
  SET r.dataVersion = r.dataVersion + $step, r.changedBy = CASE $step WHEN 0 THEN r.changedBy ELSE $key END
  REMOVE r.writer
  CREATE (:Command {key: $key, at: $at})
  WITH r
  OPTIONAL MATCH (old:Command)
  WHERE old.at < $forgetBefore
  DELETE old`;

/** A key is remembered for a day: an acknowledgement that was lost is asked for within seconds. */
const dayMillis = 86_400_000;

export interface Turn {
  /** Unique to the command: where a commit's acknowledgement got lost, the second attempt finds it done. */
  readonly key: string;
  /** The data version that the command was prepared on. */
  readonly version: number;
  readonly at: Date;
  readonly changesData: boolean;
}

/** False where this very command has been done before. Refuses with CONFLICT where the graph has moved on since `version`. */
export async function takeTurn(run: Run, { key, version, at, changesData }: Turn): Promise<boolean> {
  const [row] = await run(locked, { key });
  if (row?.get('done') === true) return false;
  if (row?.get('version') !== version) {
    throw new Refusal('CONFLICT', 'The registry was changed by someone else meanwhile: load again.');
  }
  await run(recorded, {
    key,
    at: at.toISOString(),
    forgetBefore: new Date(at.getTime() - dayMillis).toISOString(),
    step: neo4j.int(changesData ? 1 : 0),
  });
  return true;
}
