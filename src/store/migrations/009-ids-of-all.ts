import { cypher } from '../cypher.js';
import type { Migration } from './migration.js';

/** A power is found by its id as everything is, and its lists begin elsewhere. */
export const idsOfAll: Migration = {
  number: 9,
  name: 'ids of all',
  statements: [cypher`DROP INDEX authority_id IF EXISTS`],
};
