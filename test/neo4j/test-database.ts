export interface TestDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** The Neo4j that jest's global set-up has started for this worker and the whole run. The test files that come to it share it. */
export function testDatabase(): TestDatabase {
  const text = process.env['QUANZE_TEST_NEO4J'];
  if (text === undefined)
    throw new Error('QUANZE_TEST_NEO4J is not set: jest runs test/neo4j/global-setup.ts for that.');
  const ours = (JSON.parse(text) as TestDatabase[])[Number(process.env['JEST_WORKER_ID']) - 1];
  if (ours === undefined) throw new Error(`No Neo4j was started for worker ${process.env['JEST_WORKER_ID']}.`);
  return ours;
}
