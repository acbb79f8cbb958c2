import { uniqueIds } from './001-unique-ids.js';
import { nodeIndexes } from './002-node-indexes.js';
import { tieIndexes } from './003-tie-indexes.js';
import { listIndexes } from './004-lists.js';
import { searchIndex } from './005-search.js';
import { keptReports } from './006-kept-reports.js';
import { listsByScenario } from './007-lists-by-scenario.js';
import { listsByKind } from './008-lists-by-kind.js';
import { idsOfAll } from './009-ids-of-all.js';
import type { Migration } from './migration.js';

/** In order, numbered from 1 without a gap. */
export const migrations: readonly Migration[] = [
  uniqueIds,
  nodeIndexes,
  tieIndexes,
  listIndexes,
  searchIndex,
  keptReports,
  listsByScenario,
  listsByKind,
  idsOfAll,
];
