import type { Engine } from './engine.js';

/** The environment in which our own program uses this Neo4j, and loads nothing by itself. */
export const settingsFor = ({ uri, user, password, database }: Engine): NodeJS.ProcessEnv => ({
  ...process.env,
  QUANZE_SEEDS: '',
  QUANZE_LOG_LEVEL: 'warn',
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
});
