import { cypher } from '../cypher.js';
import type { Migration } from './migration.js';

/** A list of what a scenario holds begins there, however much the others hold beside it. */
export const listsByScenario: Migration = {
  number: 7,
  name: 'lists by scenario',
  statements: [
    cypher`CREATE INDEX organization_of_world IF NOT EXISTS FOR (n:Organization) ON (n.world, n.id)`,
    cypher`CREATE INDEX authority_of_scenario IF NOT EXISTS FOR (n:Authority) ON (n.scenario, n.id)`,
    cypher`CREATE INDEX authority_over_in_scenario IF NOT EXISTS FOR (n:Authority) ON (n.scenario, n.function, n.id)`,
    cypher`DROP INDEX authority_of IF EXISTS`,
  ],
  changes: [
    cypher`
MATCH (o:Organization) WHERE o.world IS NULL
CALL (o) { SET o.world = CASE size(o.scenarios) WHEN 1 THEN o.scenarios[0] ELSE '*' END } IN TRANSACTIONS OF 10000 ROWS`,
  ],
};
