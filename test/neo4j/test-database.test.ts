import { afterAll, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { testDatabase } from './test-database.js';

const { uri, user, password } = testDatabase();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
afterAll(() => driver.close());

test('the Neo4j of this test run answers on the loopback', async () => {
  expect(uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  const session = driver.session();
  const { records } = await session.run('RETURN 1 AS one');
  await session.close();
  expect(Number(records[0]?.get('one'))).toBe(1);
});
