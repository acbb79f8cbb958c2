export interface TestDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** The Neo4j that jest's global set-up has started for the whole run. All test files share it. */
export function testDatabase(): TestDatabase {
  const text = process.env['QUANZE_TEST_NEO4J'];
  if (text === undefined)
    throw new Error('QUANZE_TEST_NEO4J is not set: jest runs test/neo4j/global-setup.ts for that.');
  return JSON.parse(text) as TestDatabase;
}
