import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { Refusal } from '../../domain/refusal.js';
import { type Cypher, cypher } from '../cypher.js';
import { persistently } from '../persistently.js';
import type { Store } from '../store.js';
import { inWalks } from './in-walks.js';
import type { Migration } from './migration.js';
import { migrations } from './migrations.js';

const applied = cypher`
  MATCH (m:Migration)
  RETURN m.number AS number, m.checksum AS checksum
  ORDER BY number`;

const indexesOnline = cypher`CALL db.awaitIndexes(600)`;

const recorded = cypher`
  MERGE (m:Migration {number: $number})
    ON CREATE SET m.name = $name, m.checksum = $checksum, m.appliedAt = $at
  MERGE (r:Registry {id: 'registry'})
    ON CREATE SET r.dataVersion = 0
  SET r.schemaVersion = $number`;

/** Brings the schema up to what this program needs; one small read where it already is. Refuses a newer schema. */
export async function migrate(store: Store, known: readonly Migration[] = migrations): Promise<void> {
  const done = new Map(
    (await store.read(applied)).map((row) => [row.get('number') as number, row.get('checksum') as string]),
  );
  refuseNewer(Math.max(0, ...done.keys()), known.length);
  const changed = known.find(
    (migration) => (done.get(migration.number) ?? checksumOf(migration)) !== checksumOf(migration),
  );
  if (changed)
    throw new Refusal(
      'CONFLICT',
      `Migration ${changed.number} (${changed.name}) is not the one that this graph was made with.`,
    );
  const missing = known.filter(({ number }) => !done.has(number));
  if (missing.length === 0) return;
  for (const statements of inWalks(missing.flatMap((each) => each.statements))) await apply(store, statements);
  for (const change of missing.flatMap(({ changes = [] }) => changes)) await store.alter(change);
  // The engine makes indexes side by side.
  await store.alter(indexesOnline);
  for (const migration of missing) await record(store, migration);
}

function refuseNewer(found: number, known: number): void {
  if (found <= known) return;
  throw new Refusal(
    'CONFLICT',
    `The graph has schema version ${found}, and this program knows none above ${known}: use a newer program.`,
  );
}

const apply = async (store: Store, statements: readonly Cypher[]) => {
  // Another process may make the same index at the same moment: the next attempt finds it done.
  await persistently(
    () =>
      store.write(async (run) => {
        for (const statement of statements) await run(statement);
      }),
    isMadeByAnother,
    { attempts: 20, pauseMillis: 100 },
  );
};

/** Comes last: a migration that was interrupted is done again, and finds done what was done. */
function record(store: Store, migration: Migration): Promise<unknown> {
  const { number, name } = migration;
  const values = { number: neo4j.int(number), name, checksum: checksumOf(migration), at: new Date().toISOString() };
  return store.write((run) => run(recorded, values));
}

const isMadeByAnother = (error: unknown) =>
  error instanceof neo4j.Neo4jError && /Schema\.(EquivalentSchemaRule|Index|Constraint)AlreadyExists/.test(error.code);

function checksumOf({ statements, changes = [] }: Migration): string {
  return createHash('sha256')
    .update([...statements, ...changes].map(({ text }) => text.replaceAll(/\s+/g, ' ').trim()).join(';'))
    .digest('hex');
}
