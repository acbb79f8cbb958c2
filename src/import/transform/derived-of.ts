import { authorityNoun } from '../format/nouns/authority.js';
import { organizationNoun } from '../format/nouns/organization.js';
import { isOf, type Statement } from '../statement.js';
import type { World } from '../load/world.js';
import type { Derived } from './row-of.js';
import { searchableOf } from './searchable-of.js';

/** What follows from an item: what it can be found by; where a power holds; and which list a body is in. */
export function derivedOf(statement: Statement, world: Pick<World, 'entity'>): Derived {
  const searchable = searchableOf(statement);
  return { ...placeOf(statement, world), ...worldOf(statement), ...(searchable.length > 0 && { searchable }) };
}

/** A body is listed under the scenario that it exists in, or among those that exist in several. */
function worldOf(statement: Statement): Derived {
  if (!isOf(statement, organizationNoun)) return {};
  const [scenario, another] = statement.item.scenarios;
  return { world: another === undefined ? scenario : '*' };
}

/** A power that does not say where it holds, holds where its holder is. */
function placeOf(statement: Statement, world: Pick<World, 'entity'>): Derived {
  if (!isOf(statement, authorityNoun) || statement.item.jurisdiction !== null) return {};
  const holder = world.entity(statement.item.holder);
  const body = holder?.label === 'Post' ? world.entity(holder.organization ?? '') : holder;
  const jurisdiction = body?.jurisdiction ?? null;
  return { jurisdictionOfHolder: true, ...(jurisdiction !== null && { jurisdiction }) };
}
