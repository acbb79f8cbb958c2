import type { Authority, AuthorityRole } from '../domain/authority.js';
import type { ViewAsk } from './batched.js';
import { fragment, type Cypher } from './cypher.js';
import { authorityOf } from './decode/authority-of.js';
import { factInView, holderIsThere } from './in-view.js';
import type { ListAsk } from './list-ask.js';
import { listFromParts } from './list-from-parts.js';
import type { Store } from './store.js';

export interface AuthorityFilter {
  readonly holder: string | null;
  readonly roles: readonly AuthorityRole[] | null;
  readonly function: string | null;
  readonly jurisdiction: string | null;
  readonly delegatedFrom: string | null;
}

const wanted = fragment`
  n.scenario = scenario
  AND (ask.roles IS NULL OR n.role IN ask.roles)
  AND (ask.function IS NULL OR n.function = ask.function)
  AND (ask.jurisdiction IS NULL OR n.jurisdiction = ask.jurisdiction)
  AND (ask.holder IS NULL OR n.holder = ask.holder)
  AND ${factInView('n')}
  AND EXISTS { MATCH (n)-[:HELD_BY]->(holder:Entity) WHERE ${holderIsThere} }`;

/** Where a side may hold very many of other scenarios, it is gone through from each scenario of the view. */
const from = (found: Cypher, order: Cypher) =>
  listFromParts<AuthorityFilter, Authority>(
    { each: fragment`UNWIND ask.scenarios AS scenario`, found, order, wanted },
    authorityOf,
  );

/**
 * The list, from whichever side is narrowest. Each has a fixed text of its own and names its index: left to itself,
 * Neo4j likes to walk all authorities in the order of ids.
 */
const sides = {
  holder: from(fragment`MATCH (n:Authority {holder: ask.holder}) USING INDEX SEEK n:Authority(holder)`, fragment`n.id`),
  delegatedFrom: from(
    fragment`MATCH (n:Authority {delegatedFrom: ask.delegatedFrom}) USING INDEX SEEK n:Authority(delegatedFrom)`,
    fragment`n.id`,
  ),
  place: from(
    fragment`MATCH (n:Authority {function: ask.function, jurisdiction: ask.jurisdiction}) USING INDEX SEEK n:Authority(function, jurisdiction)`,
    fragment`n.id`,
  ),
  jurisdiction: from(
    fragment`MATCH (n:Authority {jurisdiction: ask.jurisdiction}) USING INDEX SEEK n:Authority(jurisdiction, id)`,
    fragment`n.jurisdiction, n.id`,
  ),
  function: from(
    fragment`MATCH (n:Authority {scenario: scenario, function: ask.function}) USING INDEX SEEK n:Authority(scenario, function, id)`,
    fragment`n.scenario, n.function, n.id`,
  ),
  all: from(
    fragment`MATCH (n:Authority {scenario: scenario}) USING INDEX SEEK n:Authority(scenario, id)`,
    fragment`n.scenario, n.id`,
  ),
};

function narrowest({ holder, delegatedFrom, function: of, jurisdiction }: AuthorityFilter): keyof typeof sides {
  if (delegatedFrom !== null) return 'delegatedFrom';
  if (holder !== null) return 'holder';
  if (of !== null && jurisdiction !== null) return 'place';
  if (jurisdiction !== null) return 'jurisdiction';
  return of === null ? 'all' : 'function';
}

/** A page of the powers that a filter lets through. */
export const authorities = (store: Store, ask: AuthorityFilter & ListAsk): Promise<readonly Authority[]> =>
  sides[narrowest(ask)].page(store, ask);

export const countOfAuthorities = (store: Store, ask: AuthorityFilter & ViewAsk): Promise<number> =>
  sides[narrowest(ask)].total(store, ask);
