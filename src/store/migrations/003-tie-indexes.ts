import { type Cypher, cypher } from '../cypher.js';
import { perTieType } from '../writing/tie-types.js';
import type { Migration } from './migration.js';

const ofType = (name: Cypher) => [
  cypher`CREATE INDEX ${name}_id IF NOT EXISTS FOR ()-[r:${name}]-() ON (r.id)`,
  cypher`CREATE INDEX ${name}_stated_by IF NOT EXISTS FOR ()-[r:${name}]-() ON (r.statedBy, r.id)`,
  cypher`CREATE INDEX ${name}_folded IF NOT EXISTS FOR ()-[r:${name}]-() ON (r.folded)`,
];

export const tieIndexes: Migration = {
  number: 3,
  name: 'tie indexes',
  statements: [
    ...[...perTieType(ofType).values()].flat(),
    cypher`CREATE INDEX ANSWERS_TO_id IF NOT EXISTS FOR ()-[r:ANSWERS_TO]-() ON (r.id)`,
  ],
};
