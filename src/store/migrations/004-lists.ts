import { cypher } from '../cypher.js';
import type { Migration } from './migration.js';

/** Lists are read in the order of ids, and statements by scenario. */
export const listIndexes: Migration = {
  number: 4,
  name: 'list indexes',
  statements: [
    cypher`CREATE INDEX organization_id IF NOT EXISTS FOR (n:Organization) ON (n.id)`,
    cypher`CREATE INDEX authority_id IF NOT EXISTS FOR (n:Authority) ON (n.id)`,
    cypher`CREATE INDEX authority_of IF NOT EXISTS FOR (n:Authority) ON (n.function, n.id)`,
    cypher`CREATE INDEX authority_in IF NOT EXISTS FOR (n:Authority) ON (n.jurisdiction, n.id)`,
    cypher`CREATE INDEX function_id IF NOT EXISTS FOR (n:Function) ON (n.id)`,
    cypher`CREATE INDEX system_id IF NOT EXISTS FOR (n:System) ON (n.id)`,
    cypher`CREATE INDEX absence_in IF NOT EXISTS FOR (n:Absence) ON (n.scenario)`,
    cypher`CREATE INDEX mechanism_in IF NOT EXISTS FOR (n:Mechanism) ON (n.scenario)`,
    cypher`CREATE INDEX staffing_of IF NOT EXISTS FOR (n:Staffing) ON (n.organization)`,
    cypher`CREATE INDEX appraisal_of IF NOT EXISTS FOR (n:Appraisal) ON (n.post)`,
    cypher`CREATE INDEX qualification_in IF NOT EXISTS FOR (n:Qualification) ON (n.scenario)`,
    cypher`CREATE INDEX evaluation_in IF NOT EXISTS FOR (n:EvaluationPerspective) ON (n.scenario)`,
  ],
};
