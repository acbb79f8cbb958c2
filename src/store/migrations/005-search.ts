import { cypher } from '../cypher.js';
import type { Migration } from './migration.js';

/** One index over all that can be found by name. Its analyzer keeps every character: 部 alone finds a ministry. */
export const searchIndex: Migration = {
  number: 5,
  name: 'search index',
  statements: [
    cypher`CREATE FULLTEXT INDEX searchable IF NOT EXISTS
FOR (n:Organization|Post|Person|Function|Jurisdiction|System|Document) ON EACH [n.searchable]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-no-stop-words'}}`,
  ],
};
