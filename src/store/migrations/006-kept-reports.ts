import { cypher } from '../cypher.js';
import type { Migration } from './migration.js';

/** Reports of big areas are found by what they were asked, and their findings read in the order of ids. */
export const keptReports: Migration = {
  number: 6,
  name: 'kept reports',
  statements: [
    cypher`CREATE CONSTRAINT kept_report_id IF NOT EXISTS FOR (n:KeptReport) REQUIRE n.id IS UNIQUE`,
    cypher`CREATE INDEX kept_report_key IF NOT EXISTS FOR (n:KeptReport) ON (n.key)`,
    cypher`CREATE INDEX kept_finding_of IF NOT EXISTS FOR (n:KeptFinding) ON (n.report, n.id)`,
  ],
};
