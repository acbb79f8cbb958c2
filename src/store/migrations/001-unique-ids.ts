import { cypher } from '../cypher.js';
import type { Migration } from './migration.js';

export const uniqueIds: Migration = {
  number: 1,
  name: 'unique ids',
  statements: [
    cypher`CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT registry_id IF NOT EXISTS FOR (n:Registry) REQUIRE n.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (n:Migration) REQUIRE n.number IS UNIQUE`,
    cypher`CREATE CONSTRAINT command_key IF NOT EXISTS FOR (n:Command) REQUIRE n.key IS UNIQUE`,
  ],
};
