import type { CollectedItems } from '../collected-items.js';
import type { Classes } from './classes-of.js';
import type { Described } from './described.js';
import type { OrgIds } from './org-ids.js';
import type { Ties } from './ties.js';

/** A file in ORG as it is being stated. */
export interface OrgFile {
  readonly described: Described;
  readonly ties: Ties;
  readonly classes: Classes;
  readonly idOf: OrgIds;
  readonly items: CollectedItems;
}
