import { cypher } from '../cypher.js';
import type { Migration } from './migration.js';

/** The few bodies of a kind are found without the many of others. By its name alone a body is found in the search index. */
export const listsByKind: Migration = {
  number: 8,
  name: 'lists by kind',
  statements: [
    cypher`CREATE INDEX organization_of_kind IF NOT EXISTS FOR (n:Organization) ON (n.world, n.kind, n.id)`,
    cypher`DROP INDEX organization_name IF EXISTS`,
  ],
};
