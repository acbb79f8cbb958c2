import { migrate } from '../../../src/store/migrations/migrate.js';
import { openStore } from '../../../src/store/store.js';
import { unwound } from './unwound.js';

/** Loads the files that it is given into an empty Neo4j, with the same indexes as ours. */
const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '', NEO4J_DATABASE = 'neo4j' } = process.env;
const store = openStore({
  uri: NEO4J_URI,
  user: NEO4J_USER,
  password: NEO4J_PASSWORD,
  database: NEO4J_DATABASE,
  timeoutMillis: 60_000,
});
try {
  await migrate(store);
  await unwound(store, process.argv.slice(2));
} finally {
  await store.close();
}
