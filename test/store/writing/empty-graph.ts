import { cypher } from '../../../src/store/cypher.js';
import { migrate } from '../../../src/store/migrations/migrate.js';
import { openStore, type Store } from '../../../src/store/store.js';
import { testDatabase } from '../../neo4j/test-database.js';

const data = cypher`MATCH (n) WHERE NOT n:Migration AND NOT n:Registry DETACH DELETE n`;
const counter = cypher`MATCH (r:Registry) SET r.dataVersion = 0`;

/** A store whose graph has its schema and nothing in it, whatever other tests have left. */
export async function emptyGraph(): Promise<Store> {
  const store = openStore({ ...testDatabase(), timeoutMillis: 20_000 });
  try {
    await migrate(store);
    await store.write(async (run) => {
      await run(data);
      await run(counter);
    });
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
